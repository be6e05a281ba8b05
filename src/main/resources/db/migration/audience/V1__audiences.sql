create table audience.audience (
    union_id uuid not null,
    id       uuid not null,
    name     text not null check (length(name) between 1 and 40),
    filter   jsonb not null,       -- 条件；每次按某一天算
    kept_by  uuid not null,
    kept_on  date not null,
    primary key (union_id, id),
    unique (union_id, name)
);
comment on table audience.audience is '人群：存下来的条件，不存名单';
