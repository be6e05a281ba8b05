-- 外键一侧都有索引：删一行不必读遍引用它的表。
create index on planning.series (union_id, plan);
create index on planning.plan_item (union_id, series) where series is not null;
