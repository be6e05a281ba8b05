create table reserved.own_matter (
    union_id uuid not null,
    id       uuid not null,
    title    text not null check (length(title) between 2 and 100),
    handling text not null check (handling in ('HEAR', 'REVIEW', 'PASS', 'EVALUATE')),
    regular  boolean not null,
    primary key (union_id, id)
);
comment on table reserved.own_matter is '本单位自己列入的须经职代会的事项';

create table reserved.left_out (
    union_id uuid not null,
    matter   text not null,
    reason   text not null check (length(reason) between 2 and 200),
    primary key (union_id, matter)
);
comment on table reserved.left_out is '清单中本单位不适用的事项及理由';

create table reserved.decision (
    union_id    uuid not null,
    id          uuid not null,
    matter      text not null,                       -- a usual topic's name, or the id of an own one
    title       text not null check (length(title) between 2 and 200),
    decided_on  date not null,
    decided_by  text not null check (length(decided_by) <= 60),
    sitting     uuid,                                -- congress module; held by id, no foreign key
    item        integer,
    recorded_by uuid not null,
    version     integer not null,
    primary key (union_id, id),
    check ((sitting is null) = (item is null))
);
comment on table reserved.decision is '行政的重大决定，和职代会的哪个议题对上了';
create index on reserved.decision (union_id, decided_on desc);

create table reserved.covered (
    union_id uuid not null,
    sitting  uuid not null,                          -- congress module; held by id, no foreign key
    matter   text not null,
    item     integer not null check (item >= 0),
    primary key (union_id, sitting, matter)
);
comment on table reserved.covered is '例行报告列在哪次会议的第几项议程；0 为确认没有列入';
