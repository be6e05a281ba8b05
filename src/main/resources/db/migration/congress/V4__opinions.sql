create table congress.opinion (
    union_id   uuid not null,
    sitting    uuid not null,
    item       integer not null,
    delegation uuid not null,
    stance     text not null check (stance in ('AGREES', 'WITH_CHANGES', 'DISAGREES')),
    text       text not null check (length(text) <= 2000),
    given_by   uuid not null,                                -- identity module; held by id, no foreign key
    given_on   date not null,
    primary key (union_id, sitting, item, delegation),
    foreign key (union_id, sitting, item) references congress.agenda_item (union_id, sitting, number),
    foreign key (union_id, delegation) references congress.delegation (union_id, id),
    check (stance = 'AGREES' or length(text) > 0)
);
create index on congress.opinion (union_id, delegation);
comment on table congress.opinion is '会前各代表团对议题的意见';

create table congress.examination (
    union_id   uuid not null,
    sitting    uuid not null,
    item       integer not null,
    outcome    text not null check (outcome in ('PASSED_ON', 'CHANGED', 'RETURNED', 'WAIVED')),
    text       text not null check (length(text) between 1 and 2000),
    settled_by uuid not null,                                -- identity module; held by id, no foreign key
    settled_on date not null,
    primary key (union_id, sitting, item),
    foreign key (union_id, sitting, item) references congress.agenda_item (union_id, sitting, number)
);
comment on table congress.examination is '预审：表决以前先过这一关，或写明为什么不预审';
