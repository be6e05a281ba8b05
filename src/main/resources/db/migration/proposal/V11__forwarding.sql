create table proposal.forwarding (
    union_id   uuid not null,
    id         uuid not null,
    proposal   uuid not null,
    upper      uuid,                                          -- 同一系统里的上级工会；空：不在本系统，用纸面转呈
    upper_name text not null check (length(upper_name) between 1 and 100),
    title      text not null check (length(title) between 1 and 60),
    grounds    text not null check (length(grounds) between 1 and 5000),
    measures   text not null check (length(measures) between 1 and 5000),
    why        text not null check (length(why) between 1 and 1000),
    asked_on   date not null,
    by_member  uuid not null,
    sent_on    date,
    taken_back boolean not null,
    word       text check (word in ('TAKEN_UP', 'PLANNED', 'PASSED_ON', 'DECLINED')),
    reply      text not null check (length(reply) <= 2000),
    settled_on date,
    settled_by text not null,                                 -- 上级答复的人，或照纸面录入的人
    version    integer not null,
    primary key (union_id, id),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id),
    check ((word is null) = (settled_on is null) and (word is null) = (reply = '') and (word is null) = (settled_by = '')),
    check (word is null or sent_on is not null)
);
comment on table proposal.forwarding is '转呈上级：本单位决定不了的提案，经提案人同意去掉姓名后报上级工会，以及上级的答复';
create unique index on proposal.forwarding (union_id, proposal) where not taken_back;
create index on proposal.forwarding (union_id, proposal);

create table proposal.forwarding_consent (
    union_id   uuid not null,
    forwarding uuid not null,
    member     uuid not null,                                 -- identity module; held by id, no foreign key
    said       text not null check (said in ('ASKED', 'AGREED', 'DECLINED')),
    said_on    date not null,
    primary key (union_id, forwarding, member),
    foreign key (union_id, forwarding) references proposal.forwarding (union_id, id)
);
comment on table proposal.forwarding_consent is '提案人同意不同意转呈，上级答复以前可以改变';
create index on proposal.forwarding_consent (union_id, member) where said = 'ASKED';

-- 结果类别：每次征集用四类（A–D）或五类
alter table proposal.call add scale text not null default 'FOUR' check (scale in ('FOUR', 'FIVE'));
comment on column proposal.call.scale is '答复的结果分四类还是五类';
alter table proposal.answer drop constraint answer_outcome_check;
alter table proposal.answer add constraint answer_outcome_check
    check (outcome in ('A', 'B', 'C', 'D', 'SOLVED', 'NOW', 'PLANNED', 'EXPLAINED', 'UPWARD'));

create table proposal.call_help (
    union_id  uuid not null,
    call      uuid not null,
    checklist text not null check (length(checklist) <= 1000), -- 一行一条，提交前请提案人核对
    examples  text not null check (length(examples) <= 4000),  -- 写得好的提案，供参考
    primary key (union_id, call),
    foreign key (union_id, call) references proposal.call (union_id, id)
);
comment on table proposal.call_help is '提案写作指导：核对清单和范例';
