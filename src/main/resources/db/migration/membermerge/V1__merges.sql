create table membermerge.merge (
    union_id  uuid not null,
    id        uuid not null,
    kept      uuid not null,          -- membership module; held by id, no foreign key
    gone      uuid not null,
    label     text not null,          -- 两条各是谁：姓名和工号
    reason    text not null check (length(reason) between 2 and 200),
    merged_by uuid not null,
    merged_at timestamptz not null,
    undone_at timestamptz,
    before    text not null,          -- 合并以前两条各是什么样，加密；不能再撤销时清空
    primary key (union_id, id)
);
comment on table membermerge.merge is '重复登记的合并';
create index on membermerge.merge (union_id, merged_at desc);

create table membermerge.moved (
    union_id uuid not null,
    merge    uuid not null,
    number   integer not null,
    place    text not null,           -- 模式.表.列
    row_key  jsonb not null,          -- 改到保留的一条名下以后的主键
    dropped  jsonb,                   -- 保留的一条已有同样的一行：这一行原来的样子，撤销时放回
    primary key (union_id, merge, number),
    foreign key (union_id, merge) references membermerge.merge (union_id, id)
);
comment on table membermerge.moved is '随合并改到保留的一条名下的各行';

create table membermerge.different (
    union_id uuid not null,
    one      uuid not null,
    other    uuid not null,
    said_by  uuid not null,
    said_at  timestamptz not null,
    primary key (union_id, one, other),
    check (one < other)
);
comment on table membermerge.different is '核对过，是两个人';
