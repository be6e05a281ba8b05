alter table congress.sitting add column last_item integer not null default 0 check (last_item >= 0);
update congress.sitting s set last_item = coalesce(
    (select max(i.number) from congress.agenda_item i where i.union_id = s.union_id and i.sitting = s.id), 0);
comment on column congress.sitting.last_item is '给过议题的最大编号；撤下的议题的编号不再给别的议题';
