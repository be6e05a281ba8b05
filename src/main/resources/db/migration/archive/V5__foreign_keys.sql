-- 外键一侧都有索引：删一行不必读遍引用它的表。
create index on archive.record_entry (union_id, corrects) where corrects is not null;
