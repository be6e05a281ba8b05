create table messaging.message (
    union_id uuid not null,
    id       uuid not null,
    member   uuid not null,                                  -- identity module; held by id, no foreign key
    key      text not null,
    word     text not null,
    facts    text[] not null,
    path     text not null check (path like '/%'),
    told_at  timestamptz not null,
    read_at  timestamptz,
    primary key (union_id, id),
    unique (union_id, member, key)
);
comment on table messaging.message is '站内消息';
create index on messaging.message (union_id, member, told_at desc);
create index on messaging.message (union_id, member) where read_at is null;
