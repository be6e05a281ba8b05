alter table planning.plan add column parent uuid; -- 子计划所属的计划
alter table planning.plan add column owner uuid;  -- 子计划的负责人
alter table planning.plan add foreign key (union_id, parent) references planning.plan (union_id, id);
create index on planning.plan (union_id, parent);
