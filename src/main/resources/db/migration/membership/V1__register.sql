create table membership.member (
    union_id    uuid not null,
    id          uuid not null,                               -- the person's id in module identity
    number      text not null check (length(number) between 1 and 40),
    name        text not null check (length(name) between 1 and 30),
    sex         text not null check (sex in ('FEMALE', 'MALE')),
    born        date,
    phone       text not null default '',
    department  uuid,                                        -- union module; held by id, no foreign key
    union_group uuid,                                        -- union module; held by id, no foreign key
    joined_on   date not null,
    retired_on  date check (retired_on >= joined_on),
    ended_on    date check (ended_on >= joined_on),
    ended_how   text,
    version     integer not null,
    primary key (union_id, id),
    unique (union_id, number),
    check ((ended_on is null) = (ended_how is null))
);
comment on table membership.member is '会员名册：今天的样子，由会籍记录得出';
create index on membership.member (union_id, name collate "zh-x-icu", number);
create index on membership.member (union_id, joined_on desc, number);
create index on membership.member (union_id, union_group);
create index on membership.member (union_id, department);

create table membership.fact (
    union_id    uuid not null,
    id          uuid not null,
    member      uuid not null,
    kind        text not null check (kind in ('JOINED', 'TRANSFERRED_IN', 'RETIRED', 'TRANSFERRED_OUT', 'LEFT', 'DIED', 'RETURNED')),
    happened_on date not null,
    note        text not null default '',
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (union_id, id),
    foreign key (union_id, member) references membership.member (union_id, id)
);
comment on table membership.fact is '会籍记录：只增不改';
create index on membership.fact (union_id, member, happened_on);

create table membership.placement (
    union_id    uuid not null,
    member      uuid not null,
    since       date not null,
    department  uuid,
    union_group uuid,
    primary key (union_id, member, since),
    foreign key (union_id, member) references membership.member (union_id, id)
);
comment on table membership.placement is '部门和小组：从哪天起在哪里';

-- Equality on text is all that row-level security lets an index be used for, hence one row for each piece.
create table membership.search_part (
    union_id uuid not null,
    part     text not null,
    member   uuid not null,
    primary key (union_id, part, member),
    foreign key (union_id, member) references membership.member (union_id, id)
);
comment on table membership.search_part is '检索用：姓名、拼音首字母、工号的片段';
create index on membership.search_part (union_id, member);
