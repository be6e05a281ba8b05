create table proposal.call (
    union_id                uuid not null,
    id                      uuid not null,
    title                   text not null check (length(title) between 1 and 100),
    sitting                 uuid,                            -- congress module; held by id, no foreign key; null between sittings
    sitting_title           text not null,                   -- 届次，如“第六届第四次教代会”；闭会期间为空
    area                    text not null,
    plan_item               uuid,                            -- planning module; held by id, no foreign key
    opens                   date not null,
    closes                  date check (closes >= opens),    -- 空：闭会期间长期受理
    guidance                text not null check (length(guidance) <= 2000),
    subjects                text not null check (length(subjects) <= 2000),
    circle                  text not null check (circle in ('DELEGATES', 'EVERYBODY')),
    seconders               integer not null check (seconders between 0 and 50),
    head_review             boolean not null,
    leaders_opinion         boolean not null,
    countersigning          boolean not null,
    late_becomes_suggestion boolean not null,
    seconders_rate          boolean not null,
    again_percent           integer not null check (again_percent between 1 and 100),
    version                 integer not null,
    primary key (union_id, id)
);
comment on table proposal.call is '提案征集及其规则；有提案提交后规则不再变';

create table proposal.clock_rule (
    union_id uuid not null,
    call     uuid not null,
    clock    text not null,
    days     integer not null check (days between 1 and 400),
    working  boolean not null,                               -- 工作日；否则自然日
    fixed_on date,                                           -- 绝对日期，与天数中较早的为准
    primary key (union_id, call, clock),
    foreign key (union_id, call) references proposal.call (union_id, id)
);
comment on table proposal.clock_rule is '每次征集各环节的期限';

create table proposal.proposal (
    union_id        uuid not null,
    id              uuid not null,
    call            uuid not null,
    collective      boolean not null,                        -- 以代表团名义
    delegation      uuid,                                    -- congress module; held by id, no foreign key
    delegation_name text not null,
    paper           boolean not null,                        -- 纸质提案表录入
    stage           text not null,
    path            text not null check (path in ('CASE', 'SUGGESTION')),
    round           integer not null check (round in (1, 2)),
    review_asked    boolean not null,
    undo_to         text,                                    -- 提案委员会上一步之前的环节；别人办了下一步即为空
    stage_since     timestamp not null,
    received_number integer check (received_number > 0),     -- 收件号，征集内编号
    submitted_on    date,
    unreviewed      boolean not null,                        -- 未初审
    late            boolean not null,                        -- 逾期提交
    series          uuid,                                    -- 立案号在其中不重复：一次会议，或闭会期间的一次征集
    docket_prefix   text,
    docket_ordinal  integer check (docket_ordinal > 0),
    docketed_on     date,
    merged_into     uuid,
    version         integer not null,
    primary key (union_id, id),
    foreign key (union_id, call) references proposal.call (union_id, id),
    foreign key (union_id, merged_into) references proposal.proposal (union_id, id),
    unique (union_id, call, received_number),
    unique (union_id, series, docket_prefix, docket_ordinal),
    check ((received_number is null) = (submitted_on is null)),
    check ((stage = 'MERGED') = (merged_into is not null)),
    check ((series is null) = (docket_ordinal is null) and (series is null) = (docketed_on is null)
        and (series is null) = (docket_prefix is null)),
    check (path = 'SUGGESTION' or series is not null or stage in ('DRAFT', 'SECONDING', 'HEAD_REVIEW', 'SUBMITTED',
        'SCREENING', 'RETURNED', 'WITHDRAWN', 'DECLINED', 'MERGED'))
);
comment on table proposal.proposal is '提案：从起草到归档';
create index on proposal.proposal (union_id, merged_into);
create index on proposal.proposal (union_id, stage);

create table proposal.wording (
    union_id uuid not null,
    proposal uuid not null,
    number   integer not null check (number > 0),
    subject  text not null,
    title    text not null check (length(title) between 1 and 60),
    grounds  text not null check (length(grounds) between 1 and 5000),
    measures text not null check (length(measures) between 1 and 5000),
    wished   text not null check (length(wished) <= 100),
    open     boolean not null,                               -- 同意公开全文和姓名
    merged   boolean not null,                               -- 并案后的新文本
    sha256   text not null check (length(sha256) = 64),
    by       uuid not null,                                  -- identity module; held by id, no foreign key
    at       timestamp not null,
    primary key (union_id, proposal, number),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id)
);
comment on table proposal.wording is '提案文本的每一稿，只增不改';

create table proposal.author (
    union_id   uuid not null,
    proposal   uuid not null,
    member     uuid not null,                                -- identity module; held by id, no foreign key
    ordinal    integer not null,
    delegation text not null,
    origin     uuid,                                         -- 并案前的提案；本案的提案人为空
    primary key (union_id, proposal, member),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id)
);
comment on table proposal.author is '提案人、联名人';

create table proposal.secondment (
    union_id    uuid not null,
    proposal    uuid not null,
    member      uuid not null,                               -- identity module; held by id, no foreign key
    answer      text not null check (answer in ('INVITED', 'ACCEPTED', 'DECLINED')),
    wording     integer not null,                            -- 邀请或附议的是哪一稿
    invited_at  timestamp not null,
    answered_at timestamp,
    origin      uuid,
    primary key (union_id, proposal, member),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id),
    check ((answer = 'INVITED') = (answered_at is null))
);
comment on table proposal.secondment is '附议：邀请与答复';
create index on proposal.secondment (union_id, member);
create index on proposal.author (union_id, member);

create table proposal.taken (
    union_id   uuid not null,
    proposal   uuid not null,
    number     integer not null check (number > 0),
    step       text not null,
    from_stage text not null,
    to_stage   text not null,
    by_member  uuid,                                         -- 空：到期自动
    office     text not null,
    at         timestamp not null,
    opinion    text not null,
    primary key (union_id, proposal, number),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id)
);
comment on table proposal.taken is '办理经过：谁、以什么身份、何时、意见；只增不改';

create table proposal.screening_opinion (
    union_id uuid not null,
    proposal uuid not null,
    member   uuid not null,
    view     text not null check (view in ('DOCKET', 'MERGE', 'SUGGESTION', 'DECLINE', 'SEND_BACK')),
    remark   text not null check (length(remark) <= 500),
    at       timestamp not null,
    primary key (union_id, proposal, member),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id)
);
comment on table proposal.screening_opinion is '提案委员会委员的审查意见，每人一条';

-- 办理阶段

create table proposal.assignment (
    union_id          uuid not null,
    proposal          uuid not null,
    number            integer not null check (number > 0),   -- 第几次交办
    department        uuid not null,                         -- union module; held by id, no foreign key
    department_name   text not null,
    assignee          uuid,                                  -- 经办人
    leader            uuid,                                  -- 分管领导
    keeper            uuid,                                  -- 督办委员
    key_case          boolean not null,                      -- 重点难点上报
    due               date not null,
    note              text not null,                         -- 领导批示、交办要求
    assigned_by       uuid not null,
    assigned_at       timestamp not null,
    received_by       uuid,
    received_at       timestamp,
    handed_back_by    uuid,
    handed_back_at    timestamp,
    hand_back_reason  text,
    wanted_instead    text,                                  -- 建议的承办部门
    primary key (union_id, proposal, number),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id),
    check ((handed_back_at is null) = (hand_back_reason is null) and (handed_back_at is null) = (wanted_instead is null))
);
comment on table proposal.assignment is '交办、签收、退办；退办后重新交办是新的一条';
create index on proposal.assignment (union_id, department);

create table proposal.co_handler (
    union_id        uuid not null,
    proposal        uuid not null,
    assignment      integer not null,
    department      uuid not null,
    department_name text not null,
    assignee        uuid,
    view            text check (view in ('AGREES', 'ADDS', 'OBJECTS', 'SILENT')), -- SILENT：到期未会签
    remark          text not null,
    by_member       uuid,
    at              timestamp,
    primary key (union_id, proposal, assignment, department),
    foreign key (union_id, proposal, assignment) references proposal.assignment (union_id, proposal, number),
    check ((view is null) = (at is null))
);
comment on table proposal.co_handler is '协办部门及会签意见';

create table proposal.handling_plan (
    union_id    uuid not null,
    proposal    uuid not null,
    round       integer not null,
    plan        text not null check (length(plan) between 1 and 2000),
    expected_on date not null,
    by_member   uuid not null,
    at          timestamp not null,
    primary key (union_id, proposal, round),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id)
);
comment on table proposal.handling_plan is '办理方案';

create table proposal.talk (
    union_id  uuid not null,
    proposal  uuid not null,
    number    integer not null check (number > 0),
    round     integer not null,
    held_on   date not null,
    way       text not null check (way in ('VISIT', 'MEETING', 'PHONE', 'LETTER')),
    summary   text not null check (length(summary) between 1 and 1000),
    by_member uuid not null,
    at        timestamp not null,
    primary key (union_id, proposal, number),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id)
);
comment on table proposal.talk is '与提案人沟通的记录';

create table proposal.clock_change (
    union_id  uuid not null,
    proposal  uuid not null,
    number    integer not null check (number > 0),
    clock     text not null,
    kind      text not null check (kind in ('EXTENSION', 'PAUSE')),
    days      integer check (days between 1 and 60),
    begins    date not null,
    ends      date check (ends >= begins),                   -- 中止尚未恢复时为空
    reason    text not null check (length(reason) between 1 and 500),
    by_member uuid not null,
    at        timestamp not null,
    primary key (union_id, proposal, number),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id),
    check ((kind = 'EXTENSION') = (days is not null))
);
comment on table proposal.clock_change is '延期（一次）与中止';

create table proposal.answer (
    union_id   uuid not null,
    proposal   uuid not null,
    round      integer not null,
    number     integer not null check (number > 0),          -- 稿次；发出之后的稿是更正
    body       text not null check (length(body) between 1 and 5000),
    outcome    text not null check (outcome in ('A', 'B', 'C', 'D')),
    planned_on date,
    cost_fen   bigint check (cost_fen >= 0),
    correction text not null,                                -- 更正理由；发出之前为空
    by_member  uuid not null,
    at         timestamp not null,
    sent_on    date,
    primary key (union_id, proposal, round, number),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id)
);
comment on table proposal.answer is '答复的每一稿';

create table proposal.sign_off (
    union_id  uuid not null,
    proposal  uuid not null,
    number    integer not null check (number > 0),
    round     integer not null,
    verdict   text not null check (verdict in ('SIGNED', 'RETURNED', 'TO_PRINCIPAL')),
    opinion   text not null,
    by_member uuid not null,
    at        timestamp not null,
    primary key (union_id, proposal, number),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id)
);
comment on table proposal.sign_off is '分管领导审签';

create table proposal.publication (
    union_id     uuid not null,
    proposal     uuid not null,
    published_on date not null,
    by_member    uuid not null,
    primary key (union_id, proposal),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id)
);
comment on table proposal.publication is '答复公开的日期，与发给提案人的日期分开';

create table proposal.rating (
    union_id   uuid not null,
    proposal   uuid not null,
    round      integer not null,
    member     uuid not null,
    attitude   text not null check (attitude in ('SATISFIED', 'BASICALLY', 'NOT')),
    result     text not null check (result in ('SATISFIED', 'BASICALLY', 'NOT')),
    wants_more boolean not null,                             -- 基本满意，仍需落实
    reason     text not null check (length(reason) <= 1000),
    entered_by uuid,                                         -- 纸质评价的两位录入人
    checked_by uuid,
    at         timestamp not null,
    primary key (union_id, proposal, round, member),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id),
    check (result <> 'NOT' or length(reason) > 0),
    check ((entered_by is null) = (checked_by is null))
);
comment on table proposal.rating is '提案人各自的评价';

create table proposal.assessment (
    union_id     uuid not null,
    proposal     uuid not null,
    body         text not null check (length(body) between 1 and 2000),
    presidium_on date,
    by_member    uuid not null,
    at           timestamp not null,
    primary key (union_id, proposal),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id)
);
comment on table proposal.assessment is '两次不满意后提案委员会的书面评估';

create table proposal.progress (
    union_id      uuid not null,
    proposal      uuid not null,
    number        integer not null check (number > 0),
    percent       integer not null check (percent between 0 and 100),
    on_day        date not null,
    what          text not null check (length(what) between 1 and 1000),
    evidence      text not null,
    next_on       date,
    keeper_says   text not null,                             -- 督办委员的话，100% 时必填
    by_member     uuid not null,
    at            timestamp not null,
    primary key (union_id, proposal, number),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id)
);
comment on table proposal.progress is '办结之后的落实进度';
