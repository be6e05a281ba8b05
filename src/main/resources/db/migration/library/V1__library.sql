create table library.item (
    union_id   uuid not null,
    id         uuid not null,
    kind       text not null,
    topic      text not null,
    title      text not null check (length(title) between 1 and 100),
    text       text not null check (length(text) <= 10000),
    file       uuid,                                         -- document module; held by id, no foreign key
    author     uuid not null,                                -- identity module; held by id, no foreign key
    signature  text not null check (length(signature) <= 60), -- 不愿署名的为空
    offered_on date not null,
    state      text not null check (state in ('OFFERED', 'PUBLISHED', 'SENT_BACK', 'WITHDRAWN')),
    shared     boolean not null,                             -- 也给组织体系里的其他工会
    decided_by text,
    decided_on date,
    reason     text check (length(reason) between 1 and 200),
    version    integer not null,
    primary key (union_id, id),
    check (text <> '' or file is not null),
    check (not shared or state = 'PUBLISHED'),
    check ((state = 'OFFERED') = (decided_by is null and decided_on is null)),
    check ((state in ('SENT_BACK', 'WITHDRAWN')) = (reason is not null))
);
comment on table library.item is '资源库';
create index on library.item (union_id, state, offered_on desc);
create index on library.item (union_id, author);

create table library.clearing (
    union_id uuid not null,
    item     uuid not null,
    point    text not null,
    by_name  text not null,
    on_day   date not null,
    primary key (union_id, item, point),
    foreign key (union_id, item) references library.item (union_id, id)
);
comment on table library.clearing is '发布前逐项核对：不含个人信息';

create table library.use (
    union_id   uuid not null,
    item       uuid not null,
    from_union uuid not null,                                -- 取用者所在的工会，可以是别的工会
    taker      uuid not null,
    times      integer not null check (times > 0),
    last_on    date not null,
    thumb      boolean not null,
    primary key (union_id, item, from_union, taker),
    foreign key (union_id, item) references library.item (union_id, id)
);
comment on table library.use is '取用与“有用”';
