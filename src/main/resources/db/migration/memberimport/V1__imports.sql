create table memberimport.batch (
    union_id      uuid not null,
    id            uuid not null,
    name          text not null,
    file_hash     text not null,
    workbook      bytea not null,          -- 用户自己的表格，加密；撤销期过后清空
    key_version   integer not null,
    sheet         integer not null,
    header_row    integer not null,
    columns       jsonb not null,          -- 列号 → 字段
    headers       jsonb not null,          -- 列号 → 表头
    joined_on     date,                    -- 没有写入会日期的，按这一天
    started_by    uuid not null,
    started_at    timestamptz not null,
    state         text not null check (state in ('STAGED', 'APPLIED', 'UNDONE', 'DISCARDED')),
    applied_at    timestamptz,
    counts        jsonb not null,
    version       integer not null,
    primary key (union_id, id)
);
comment on table memberimport.batch is '会员表格导入';
create index on memberimport.batch (union_id, started_at desc);

create table memberimport.staged_row (
    union_id    uuid not null,
    batch       uuid not null,
    number      integer not null,          -- 表格里的行号，从 1 起
    cells       text not null,             -- 加密
    name        text not null,
    verdict     text not null check (verdict in ('NEW', 'CHANGED', 'SAME', 'REJECTED', 'AMBIGUOUS')),
    problems    jsonb not null,
    differences jsonb not null,
    candidates  uuid[] not null,
    choice      text not null,             -- 同名者里选了谁；NEW 是新人
    member      uuid,                      -- 对应的会员；新人在导入后才有
    applied     text not null,             -- 导入时 NEW 或 CHANGED，否则为空
    before      text,                      -- 导入前的样子，加密；撤销用
    primary key (union_id, batch, number),
    foreign key (union_id, batch) references memberimport.batch (union_id, id)
);
comment on table memberimport.staged_row is '导入的每一行';

create table memberimport.known_header (
    union_id uuid not null,
    header   text not null,
    field    text not null,
    primary key (union_id, header)
);
comment on table memberimport.known_header is '本会用过的表头对应什么字段';
