create table proposal.urging_letter (
    union_id        uuid not null,
    id              uuid not null,
    year            integer not null,
    number          integer not null check (number > 0),     -- 提催〔2026〕3号，每年从 1 编起，不空号
    department      uuid not null,                           -- union module; held by id, no foreign key
    department_name text not null,
    assignee        uuid not null,                           -- identity module; held by id, no foreign key
    issued_on       date not null,
    by_member       uuid not null,
    primary key (union_id, id),
    unique (union_id, year, number)
);
comment on table proposal.urging_letter is '催办函：一个承办部门一次的超期提案';
create index on proposal.urging_letter (union_id, department, issued_on);

create table proposal.urged (
    union_id uuid not null,
    letter   uuid not null,
    proposal uuid not null,
    due      date not null,                                  -- 催办当时的期限
    primary key (union_id, letter, proposal),
    foreign key (union_id, letter) references proposal.urging_letter (union_id, id),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id)
);
comment on table proposal.urged is '催办函里的每一件';
create index on proposal.urged (union_id, proposal);

create table proposal.escalation_rule (
    union_id  uuid not null,
    days      integer not null check (days between 0 and 60), -- 期限过后几个工作日上报
    leader    uuid,                                           -- 行政负责人；identity module; held by id, no foreign key
    version   integer not null,
    primary key (union_id)
);
comment on table proposal.escalation_rule is '超期上报：给谁、过几个工作日';

create table proposal.escalation (
    union_id   uuid not null,
    id         uuid not null,
    proposal   uuid not null,
    occasion   text not null check (occasion in ('LATE', 'DISSATISFIED')),
    due        date not null,                                 -- 超过的期限；两次不满意时为评价截止后转评估的日子
    told_on    date not null,
    reply      text not null check (length(reply) <= 1000),   -- 空：还没有批示
    replied_by uuid,
    replied_at timestamp,
    primary key (union_id, id),
    unique (union_id, proposal, occasion, due),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id),
    check ((replied_at is null) = (reply = '') and (replied_at is null) = (replied_by is null))
);
comment on table proposal.escalation is '上报：超期的报行政负责人，两次不满意的报主席团，以及批示';

create table proposal.escalated_to (
    union_id   uuid not null,
    escalation uuid not null,
    member     uuid not null,                                 -- identity module; held by id, no foreign key
    primary key (union_id, escalation, member),
    foreign key (union_id, escalation) references proposal.escalation (union_id, id)
);
comment on table proposal.escalated_to is '上报给了谁';
create index on proposal.escalated_to (union_id, member);
