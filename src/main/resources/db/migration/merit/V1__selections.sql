create table merit.selection (
    union_id         uuid not null,
    id               uuid not null,
    year             integer not null check (year between 2000 and 2999),
    most_proposals   integer not null check (most_proposals between 0 and 50),
    most_departments integer not null check (most_departments between 0 and 50),
    vote_until       date not null,
    closed_on        date,                                   -- 空：投票中
    version          integer not null,
    primary key (union_id, id),
    unique (union_id, year),
    check (most_proposals + most_departments > 0)
);
comment on table merit.selection is '优秀提案和先进承办单位的年度评选';

create table merit.candidate (
    union_id  uuid not null,
    selection uuid not null,
    kind      text not null check (kind in ('PROPOSAL', 'DEPARTMENT')),
    subject   uuid not null,                                 -- proposal 或 union 模块；只存编号，不设外键
    ordinal   integer not null,
    number    text not null,                                 -- 立案号；部门为空
    title     text not null,
    outcome   text not null,                                 -- A、B；部门为空
    cases     integer not null,                              -- 按规则计入的办结件数
    rated     integer not null,
    satisfied integer not null,
    chosen    boolean not null,
    primary key (union_id, selection, kind, subject),
    foreign key (union_id, selection) references merit.selection (union_id, id)
);
comment on table merit.candidate is '候选提案和候选部门：开始评选时按规则列出，不再变';

create table merit.vote (
    union_id  uuid not null,
    selection uuid not null,
    member    uuid not null,                                 -- identity module; held by id, no foreign key
    kind      text not null,
    subject   uuid not null,
    at        timestamp not null,
    primary key (union_id, selection, member, kind, subject),
    foreign key (union_id, selection, kind, subject) references merit.candidate (union_id, selection, kind, subject)
);
comment on table merit.vote is '委员的投票，结束前可以改';
create index on merit.vote (union_id, selection, kind, subject);
