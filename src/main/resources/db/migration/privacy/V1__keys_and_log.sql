create table privacy.data_key (
    union_id   uuid not null,
    version    integer not null,
    wrapped_by text not null,          -- 外层密钥的标记，密钥本身在数据库之外的文件里
    wrapped    bytea not null,
    made_at    timestamptz not null,
    primary key (union_id, version)
);
comment on table privacy.data_key is '每个工会自己的字段密钥（加密后存放）';

create table privacy.audit_entry (
    union_id   uuid not null,
    number     bigint not null,
    at         timestamptz not null,
    actor      uuid not null,
    actor_name text not null,
    step       text not null,
    about      uuid,                   -- 涉及哪个人；涉及许多人时为空
    detail     text not null,
    purpose    text not null,
    previous   text not null,
    hash       text not null,
    primary key (union_id, number)
);
comment on table privacy.audit_entry is '操作与查看日志：只增不改，逐行相连';
create index on privacy.audit_entry (union_id, about, number desc);

create table privacy.audit_end (
    union_id uuid not null,
    number   bigint not null,
    hash     text not null,
    primary key (union_id)
);
comment on table privacy.audit_end is '日志现在的末尾';

-- The hash a line must have: the facts with a unit separator between them, times in microseconds since 1970.
create function privacy.line_hash(line privacy.audit_entry) returns text language sql stable as $$
    select encode(sha256(convert_to(concat_ws(E'\x1f', line.union_id, line.number,
        (extract(epoch from line.at) * 1000000)::bigint, line.actor, line.actor_name, line.step,
        coalesce(line.about::text, ''), line.detail, line.purpose, line.previous), 'UTF8')), 'hex')
$$;
