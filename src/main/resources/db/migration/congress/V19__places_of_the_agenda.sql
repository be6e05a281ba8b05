alter table congress.agenda_item add column place integer check (place between 1 and 99);
update congress.agenda_item set place = number;
alter table congress.agenda_item alter column place set not null;
alter table congress.agenda_item add unique (union_id, sitting, place) deferrable initially immediate;
comment on column congress.agenda_item.number is '议题的编号，别处凭它认这一项，不变';
comment on column congress.agenda_item.place is '在议程里排第几，印在纸上的序号；通过议程以前可以调整';
