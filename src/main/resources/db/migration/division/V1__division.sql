create table division.charge (
    union_id   uuid not null,
    id         uuid not null,
    area       text not null,
    member     uuid not null,                                -- identity module; held by id, no foreign key
    stand_in   uuid check (stand_in <> member),
    since      date not null,
    until      date check (until >= since),
    decided_at uuid,                                         -- meeting module; held by id, no foreign key
    primary key (union_id, id)
);
comment on table division.charge is '分工：谁从哪天到哪天负责哪个工作领域，谁替补';
create unique index on division.charge (union_id, area, member) where until is null;

create table division.duty (
    union_id uuid not null,
    id       uuid not null,
    post     text not null check (length(post) between 1 and 30),
    holder   uuid,                                           -- identity module; held by id, no foreign key
    text     text not null check (length(text) between 1 and 4000),
    since    date not null,
    until    date check (until >= since),
    primary key (union_id, id)
);
comment on table division.duty is '岗位职责：每修订一次一行';
create unique index on division.duty (union_id, post) where until is null;
