create table keeping.period (
    union_id uuid not null,
    kind     text not null,
    months   integer not null check (months between 1 and 1200),
    primary key (union_id, kind)
);
comment on table keeping.period is '本会自定的保存期限（月）';

create table keeping.clearing (
    union_id  uuid not null,
    id        uuid not null,
    as_of     date not null,
    done_by   uuid not null,                   -- identity module; held by id, no foreign key
    signature text not null,
    at        timestamptz not null,
    primary key (union_id, id)
);
comment on table keeping.clearing is '到期清理的报告';

create table keeping.clearing_line (
    union_id uuid not null,
    clearing uuid not null,
    kind     text not null,
    months   integer not null,
    before   date not null,
    removed  integer not null check (removed >= 0),
    primary key (union_id, clearing, kind),
    foreign key (union_id, clearing) references keeping.clearing
);
comment on table keeping.clearing_line is '到期清理：每一类清理了多少';
