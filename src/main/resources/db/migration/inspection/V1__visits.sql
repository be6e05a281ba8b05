-- 不受行级安全约束（故为 home_union 而非 union_id）：来访者凭地址来看，看之前还不知道是哪个工会。只存地址的散列。
create table inspection.visit (
    token_hash   text primary key,
    home_union   uuid not null,
    id           uuid not null,
    file_set     uuid not null,                               -- fileset module; held by id, no foreign key
    books        uuid[] not null check (cardinality(books) > 0),
    visitor      text not null check (length(visitor) between 1 and 100),
    day          date not null,                               -- 只在这一天打得开
    made_by      uuid not null,
    made_by_name text not null,
    made         timestamptz not null,
    withdrawn    timestamptz,
    unique (home_union, id)
);
comment on table inspection.visit is '来访查看：某一天给来访者看的簿册';

create table inspection.look (
    union_id uuid not null,
    visit    uuid not null,
    id       uuid not null,
    seen     timestamptz not null,
    what     text not null,
    address  text not null,                                   -- 从哪个网络地址
    primary key (union_id, id)
);
comment on table inspection.look is '来访者看了什么';
create index on inspection.look (union_id, visit, seen desc);
