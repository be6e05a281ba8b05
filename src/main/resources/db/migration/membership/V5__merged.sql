-- 重复登记合并：被合并的一条留着，不再出现在任何名单里；工号可以归保留的一条。
alter table membership.member add column merged_into uuid;
comment on column membership.member.merged_into is '已合并到哪一条';
alter table membership.member add foreign key (union_id, merged_into) references membership.member (union_id, id);
alter table membership.member drop constraint member_union_id_number_key;
create unique index member_number on membership.member (union_id, number) where merged_into is null;
create index on membership.member (union_id, name, born) where merged_into is null;

-- 会籍记录随人合并，撤销时照原路回去：最后一个是上一次合并以前的登记。
alter table membership.fact add column merged_from uuid[] not null default '{}';
