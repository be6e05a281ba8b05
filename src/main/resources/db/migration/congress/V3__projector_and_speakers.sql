-- 不受行级安全约束（故为 home_union 而非 union_id）：大屏凭地址来看，看之前还不知道是哪个工会。只存地址的散列。
create table congress.projector (
    token_hash text primary key,
    home_union uuid not null,
    sitting    uuid not null,
    made       timestamptz not null,
    unique (home_union, sitting)
);
comment on table congress.projector is '会场大屏的地址';

create table congress.screen (
    union_id uuid not null,
    sitting  uuid not null,
    shows    text not null check (shows in ('TITLE', 'CHECK_IN', 'AGENDA', 'ITEM', 'QUORUM', 'RESULT', 'BLANK')),
    item     integer not null check (item >= 0),
    minutes  integer not null check (minutes between 1 and 60),
    primary key (union_id, sitting),
    foreign key (union_id, sitting) references congress.sitting (union_id, id)
);
comment on table congress.screen is '会场大屏现在放什么；发言限时几分钟';

create table congress.speaker (
    union_id uuid not null,
    sitting  uuid not null,
    number   integer not null check (number > 0),
    delegate uuid not null,
    item     integer not null check (item >= 0),             -- 0：不针对哪一项
    asked_at timestamp not null,
    state    text not null check (state in ('WAITING', 'SPEAKING', 'DONE', 'WITHDRAWN')),
    since    timestamp,
    minutes  integer check (minutes between 1 and 60),
    until    timestamp check (until >= since),
    primary key (union_id, sitting, number),
    foreign key (union_id, sitting) references congress.sitting (union_id, id),
    foreign key (union_id, delegate) references congress.delegate (union_id, id),
    check ((state in ('SPEAKING', 'DONE')) = (since is not null and minutes is not null)),
    check ((state = 'DONE') = (until is not null))
);
comment on table congress.speaker is '发言顺序：谁要求发言、讲了多久';
create index on congress.speaker (union_id, delegate);
create unique index on congress.speaker (union_id, sitting) where state = 'SPEAKING';
create unique index on congress.speaker (union_id, sitting, delegate) where state = 'WAITING';
