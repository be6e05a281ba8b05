create table apitoken.token (
    union_id  uuid not null,
    id        uuid not null,
    member    uuid not null,                         -- identity module; held by id, no foreign key
    name      text not null check (length(name) between 1 and 60),
    exports   text[] not null check (cardinality(exports) > 0),
    made      date not null,
    until     date not null check (until >= made),
    hash      text not null,
    last_used timestamptz,
    primary key (union_id, id),
    unique (union_id, hash)
);
comment on table apitoken.token is '程序口令（摘要）：哪个程序可以以谁的身份读哪些导出';
create index on apitoken.token (union_id, member);
