create table scoring.scheme (
    union_id      uuid not null,
    id            uuid not null,
    edition       integer not null check (edition > 0),
    kind          text not null,
    title         text not null check (length(title) between 2 and 60),
    role          text not null check (role in ('ORGANISES', 'HELPS')),
    body          text not null check (length(body) <= 10000),
    vetoes        text not null check (length(vetoes) <= 2000),          -- 一票否决，一行一项
    self_weight   integer not null check (self_weight between 0 and 100),
    group_weight  integer not null check (group_weight between 0 and 100),
    dept_weight   integer not null check (dept_weight between 0 and 100),
    lead_weight   integer not null check (lead_weight between 0 and 100),
    excellent     integer not null,
    good          integer not null,
    basic         integer not null,
    state         text not null check (state in ('DRAFT', 'CONSULTATION', 'IN_FORCE', 'REVIEWED')),
    opinions_till date,
    decision      text not null check (length(decision) <= 200),         -- 哪一次会议通过
    passed_on     date,
    finding       text not null check (length(finding) <= 1000),         -- 执行情况评估
    reviewed_on   date,
    version       integer not null,
    primary key (union_id, id),
    check ((state = 'CONSULTATION') = (opinions_till is not null)),
    check ((state in ('IN_FORCE', 'REVIEWED')) = (passed_on is not null)),
    check ((state = 'REVIEWED') = (reviewed_on is not null))
);
comment on table scoring.scheme is '考核办法：征求意见、会议通过、施行、评估';

create table scoring.item (
    union_id uuid not null,
    scheme   uuid not null,
    no       integer not null check (no > 0),
    name     text not null check (length(name) between 1 and 30),
    points   integer not null check (points between 0 and 999),
    source   text not null check (length(source) <= 40),                 -- 分数从哪里来
    primary key (union_id, scheme, no),
    foreign key (union_id, scheme) references scoring.scheme (union_id, id)
);
comment on table scoring.item is '考核项目和分值';

create table scoring.opinion (
    union_id uuid not null,
    scheme   uuid not null,
    id       uuid not null,
    number   integer generated always as identity,
    author   uuid not null,
    said     text not null check (length(said) between 1 and 500),
    said_on  date not null,
    outcome  text not null check (outcome in ('WAITING', 'TAKEN', 'PARTLY', 'NOT_TAKEN')),
    answer   text not null check (length(answer) <= 500),
    primary key (union_id, scheme, id),
    foreign key (union_id, scheme) references scoring.scheme (union_id, id),
    check ((outcome = 'WAITING') = (answer = ''))
);
comment on table scoring.opinion is '对考核办法草案的意见和答复；页面上没有姓名';

create table scoring.run (
    union_id     uuid not null,
    id           uuid not null,
    scheme       uuid not null,
    title        text not null check (length(title) between 2 and 60),
    first_day    date not null,
    last_day     date not null check (last_day >= first_day),
    state        text not null check (state in ('OPEN', 'POSTED', 'CONCLUDED')),
    posted_on    date,
    posted_until date,
    concluded_on date,
    version      integer not null,
    primary key (union_id, id),
    foreign key (union_id, scheme) references scoring.scheme (union_id, id),
    check ((state = 'OPEN') = (posted_on is null)),
    check ((state = 'POSTED') = (posted_until is not null)),
    check ((state = 'CONCLUDED') = (concluded_on is not null))
);
comment on table scoring.run is '按一个办法进行的一次考核';
create index on scoring.run (union_id, scheme);

create table scoring.person (
    union_id uuid not null,
    run      uuid not null,
    member   uuid not null,
    number   text not null,
    name     text not null,
    grp      uuid,                                                       -- 那天的工会小组
    exempt   text not null check (length(exempt) <= 100),                -- 不考核的原因
    version  integer not null,
    primary key (union_id, run, member),
    foreign key (union_id, run) references scoring.run (union_id, id)
);
comment on table scoring.person is '被考核的人';
create index on scoring.person (union_id, member);

create table scoring.sheet (
    union_id uuid not null,
    run      uuid not null,
    member   uuid not null,
    side     text not null check (side in ('SELF', 'GROUP', 'DEPARTMENT', 'LEADERSHIP')),
    points   text not null,                                              -- 每一项的分，逗号分隔
    reason   text not null check (length(reason) <= 300),
    given_on date not null,
    given_by uuid not null,
    version  integer not null,
    primary key (union_id, run, member, side),
    foreign key (union_id, run, member) references scoring.person (union_id, run, member) on update cascade
);
comment on table scoring.sheet is '一方给一个人打的分';

create table scoring.objection (
    union_id uuid not null,
    run      uuid not null,
    member   uuid not null,
    said     text not null check (length(said) between 1 and 500),
    said_on  date not null,
    answer   text not null check (length(answer) <= 500),
    answered_by uuid,
    primary key (union_id, run, member),
    foreign key (union_id, run, member) references scoring.person (union_id, run, member) on update cascade,
    check ((answer = '') = (answered_by is null))
);
comment on table scoring.objection is '本人对自己考核结果的异议';

create table scoring.acknowledgement (
    union_id uuid not null,
    scheme   uuid not null,
    member   uuid not null,
    read_on  date not null,
    primary key (union_id, scheme, member),
    foreign key (union_id, scheme) references scoring.scheme (union_id, id)
);
comment on table scoring.acknowledgement is '谁读了哪一版办法并承诺遵守';
create index on scoring.acknowledgement (union_id, member);

create table scoring.breach (
    union_id    uuid not null,
    id          uuid not null,
    scheme      uuid not null,
    member      uuid not null,                                           -- 说的是谁
    rule        text not null check (length(rule) between 1 and 200),
    day         date not null,
    account     text not null,                                           -- 加密：经过、证据、听取本人意见的记录
    reported_by uuid not null,
    reported_on date not null,
    state       text not null check (state in ('REPORTED', 'FOUND', 'DISMISSED')),
    deduction   integer not null check (deduction between 0 and 100),
    is_veto     boolean not null,
    heard_on    date,
    heard_by    uuid,
    version     integer not null,
    primary key (union_id, id),
    foreign key (union_id, scheme) references scoring.scheme (union_id, id),
    check ((state = 'REPORTED') = (heard_on is null) and (heard_on is null) = (heard_by is null)),
    check (state = 'FOUND' or (deduction = 0 and not is_veto))
);
comment on table scoring.breach is '违反行为规范的反映和认定，保密办理';
create index on scoring.breach (union_id, scheme);
create index on scoring.breach (union_id, member);
