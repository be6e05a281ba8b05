create table planconsultation.consultation (
    union_id  uuid not null,
    plan      uuid not null,
    question  text not null check (length(question) <= 2000), -- 请大家看什么
    opened_on date not null,
    until     date not null check (until >= opened_on),
    closed_on date,
    version   integer not null,
    primary key (union_id, plan)
);
comment on table planconsultation.consultation is '计划草案征求意见';

create table planconsultation.opinion (
    union_id uuid not null,
    id       uuid not null,
    plan     uuid not null,
    author   uuid not null,
    item     uuid, -- 针对计划的哪一件事；空为整个计划
    body     text not null check (length(body) <= 2000),
    given_on date not null,
    outcome  text not null check (outcome in ('WAITING', 'TAKEN', 'PARTLY', 'DECLINED', 'NO_OBJECTION')),
    answer   text not null check (length(answer) <= 2000),
    version  integer not null,
    primary key (union_id, id),
    foreign key (union_id, plan) references planconsultation.consultation (union_id, plan),
    check ((outcome = 'NO_OBJECTION') = (body = '')),
    check (outcome not in ('PARTLY', 'DECLINED') or answer <> '') -- 不采纳或部分采纳要说明理由
);
comment on table planconsultation.opinion is '对计划草案的一条意见和处理结果';
create unique index on planconsultation.opinion (union_id, plan, author) where outcome = 'NO_OBJECTION';
create index on planconsultation.opinion (union_id, plan, author);
create index on planconsultation.opinion (union_id, author);
