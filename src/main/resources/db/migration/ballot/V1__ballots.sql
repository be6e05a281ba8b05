create table ballot.ballot (
    union_id    uuid not null,
    id          uuid not null,
    title       text not null check (length(title) between 2 and 60),
    asked       text not null,                                          -- 问什么、公布到什么程度：JSON
    body        text not null check (body in ('CONGRESS', 'ROLL')),     -- 代表还是会员
    region      text not null,
    remote      boolean not null,                                       -- 不在会场
    opens       timestamptz not null,
    closes      timestamptz not null check (closes > opens),
    state       text not null check (state in ('SET_UP', 'CHECKED', 'NOTIFIED', 'OPEN', 'CLOSED', 'OPENED', 'COUNTED', 'ANNOUNCED', 'FILED', 'VOID')),
    made_by     uuid not null,
    box_public  bytea,                                                  -- 票箱公钥
    box_wrapped bytea,                                                  -- 票箱私钥，缺两位监票人的份额打不开
    charter     text,                                                   -- 固定下来的全部事项，C 由它算出
    pass_key    text,                                                   -- 票证私钥，加密保存
    receipt_key text,                                                   -- 回执私钥，加密保存
    present     integer check (present > 0),                            -- 开票时实到
    root        text,                                                   -- 票箱清单
    tally       text,
    board_signature text,
    primary key (union_id, id),
    check ((charter is null) or (box_public is not null))
);
comment on table ballot.ballot is '一次无记名表决';

create table ballot.teller (
    union_id uuid not null,
    ballot_id uuid not null,
    x        integer not null check (x between 1 and 3),                -- 第几份
    member   uuid not null,
    name     text not null,
    signed   boolean not null default false,                            -- 在计票结果上签字
    primary key (union_id, ballot_id, x),
    unique (union_id, ballot_id, member),
    foreign key (union_id, ballot_id) references ballot.ballot (union_id, id)
);
comment on table ballot.teller is '监票人';

create table ballot.roll (
    union_id   uuid not null,
    ballot_id  uuid not null,
    no         integer not null check (no > 0),
    member     uuid not null,
    name       text not null,
    delegation text not null,
    channel    text not null check (channel in ('UNDECIDED', 'ONLINE', 'PAPER')),
    passed_at  timestamptz,                                             -- 领票
    device     text,
    blinded    bytea,
    answer     bytea,
    primary key (union_id, ballot_id, no),
    unique (union_id, ballot_id, member),
    check ((channel = 'ONLINE') = (blinded is not null) and (blinded is null) = (answer is null)
           and (channel = 'UNDECIDED') = (passed_at is null))
);
comment on table ballot.roll is '名册：谁领了票；从来没有谁怎么投';

-- 票箱里没有姓名、时间、地址、顺序：只有票证和信封
create table ballot.box (
    union_id  uuid not null,
    ballot_id uuid not null,
    t         bytea not null check (length(t) = 32),
    signature bytea not null,
    envelope  bytea not null,
    primary key (union_id, ballot_id, t)
);
comment on table ballot.box is '票箱';

create table ballot.opened (
    union_id  uuid not null,
    ballot_id uuid not null,
    t         bytea not null,
    key       bytea,
    choices   text,
    fault     text,
    primary key (union_id, ballot_id, t),
    check ((choices is null) <> (fault is null))
);
comment on table ballot.opened is '打开了的票：只在逐票公布时保留';

-- 不逐票公布时，只留每张票的承诺值：谁也读不出内容
create table ballot.commitment (
    union_id  uuid not null,
    ballot_id uuid not null,
    h         bytea not null check (length(h) = 32),
    primary key (union_id, ballot_id, h)
);
comment on table ballot.commitment is '票的承诺值';

create table ballot.event (
    union_id  uuid not null,
    ballot_id uuid not null,
    seq       integer not null,
    at        text not null,
    office    text not null,
    kind      text not null,
    facts     text not null,
    prev      text not null,
    primary key (union_id, ballot_id, seq)
);
comment on table ballot.event is '公开的事件记录，一条接一条';

-- What is written in the log stays as it is, whoever asks: of the policies that restrict, all must pass.
create policy stays on ballot.event as restrictive for update using (false);
create policy is_kept on ballot.event as restrictive for delete using (false);

-- Whoever drops a paper is not signed in; the vote tells whose box it is.
create table ballot.address (
    ballot_id  uuid primary key,
    home_union uuid not null
);
comment on table ballot.address is '票箱属于哪个工会';

-- After closing the files of both are written anew, so that no old transaction number stays in them.
grant maintain on ballot.box, ballot.roll to ${app};
