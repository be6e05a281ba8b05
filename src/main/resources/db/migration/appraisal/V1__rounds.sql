create table appraisal.round (
    union_id    uuid not null,
    id          uuid not null,
    year        integer not null,
    number      integer not null check (number > 0),
    title       text not null check (length(title) between 2 and 40),
    region      text not null,
    plan_item   uuid,
    uses        text not null,                                -- 结果用途，逗号分隔
    stage       text not null check (stage in ('SET_UP', 'VOTING', 'RESULT', 'REPORTED', 'FILED')),
    decided_on  date,
    reported_to text not null check (length(reported_to) <= 200),
    version     integer not null,
    primary key (union_id, id),
    unique (union_id, year, number),
    check ((stage in ('SET_UP', 'VOTING')) = (decided_on is null)),
    check ((stage in ('REPORTED', 'FILED')) = (reported_to <> ''))
);
comment on table appraisal.round is '一轮民主评议';

create table appraisal.object (
    union_id uuid not null,
    round    uuid not null,
    no       integer not null check (no > 0),
    kind     text not null check (kind in ('LEADER', 'HEAD', 'DEPUTY', 'TEAM', 'DEPARTMENT', 'UNION', 'DISCLOSURE')),
    name     text not null check (length(name) between 1 and 30),
    member   uuid,                                            -- 被评者本人；不是会员的为空
    primary key (union_id, round, no),
    foreign key (union_id, round) references appraisal.round (union_id, id)
);
comment on table appraisal.object is '测评对象；从来没有谁怎么评';
create index on appraisal.object (union_id, member) where member is not null;

create table appraisal.rater_group (
    union_id uuid not null,
    round    uuid not null,
    no       integer not null check (no > 0),
    name     text not null check (length(name) between 1 and 15),
    raters   text not null check (raters in ('DELEGATES', 'ROLL', 'AUDIENCE')),
    source   uuid,                                            -- 定稿名册或人员名单
    weight   integer not null check (weight between 1 and 100),
    rates    text not null check (rates <> ''),               -- 评哪几类对象，逗号分隔
    ballot   uuid,                                            -- 无记名投票
    primary key (union_id, round, no),
    foreign key (union_id, round) references appraisal.round (union_id, id),
    check ((raters = 'DELEGATES') = (source is null))
);
comment on table appraisal.rater_group is '参评群体及其权重';
create unique index on appraisal.rater_group (union_id, ballot) where ballot is not null;

create table appraisal.form (
    union_id uuid not null,
    round    uuid not null,
    kind     text not null,
    criteria text not null check (criteria <> ''),            -- 评价项目，逗号分隔
    scale    text not null check (scale in ('GRADES', 'SATISFACTION', 'POINTS')),
    primary key (union_id, round, kind),
    foreign key (union_id, round) references appraisal.round (union_id, id)
);
comment on table appraisal.form is '这一轮自己的测评表；没有的用通用表';
