-- 外键一侧都有索引：删一行不必读遍引用它的表。
create index on identity.delegation (union_id, holding);
