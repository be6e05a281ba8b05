create table congress.late_item (
    union_id uuid not null,
    sitting  uuid not null,
    item     integer not null,
    agreed   text not null check (length(agreed) between 1 and 100),
    added_by uuid not null,                                  -- identity module; held by id, no foreign key
    added_at timestamp not null,
    primary key (union_id, sitting, item),
    foreign key (union_id, sitting, item) references congress.agenda_item (union_id, sitting, number) on delete cascade
);
comment on table congress.late_item is '议程通过以后加的事项：主席团同意或大会表决，谁在什么时候登记';

alter table congress.delegation
    add column deputy  uuid,                                 -- identity module; held by id, no foreign key
    add column contact uuid;                                 -- identity module; held by id, no foreign key
comment on column congress.delegation.deputy is '副团长：团长不在时代表团的意见由他登记';
comment on column congress.delegation.contact is '联络人';
