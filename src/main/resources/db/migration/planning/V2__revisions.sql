create table planning.revision (
    union_id   uuid not null,
    id         uuid not null,
    plan       uuid not null,
    number     integer not null check (number > 0),
    why        text not null check (length(why) <= 400),
    begun_on   date not null,
    state      text not null check (state in ('OPEN', 'SETTLED', 'WITHDRAWN')),
    meeting    text,                            -- 哪次会议通过
    decided_on date,                            -- 通过之日，即生效之日
    gone_on    date,
    version    integer not null,
    primary key (union_id, id),
    foreign key (union_id, plan) references planning.plan (union_id, id) on delete cascade,
    check ((state = 'SETTLED') = (meeting is not null)),
    check ((state = 'SETTLED') = (decided_on is not null)),
    check ((state = 'WITHDRAWN') = (gone_on is not null))
);
comment on table planning.revision is '计划的修订：执行中的计划只能经修订改动';
create unique index on planning.revision (union_id, plan, number) where state <> 'WITHDRAWN';
create unique index on planning.revision (union_id, plan) where state = 'OPEN'; -- 同时只有一次修订

create table planning.revision_change (
    union_id     uuid not null,
    revision     uuid not null,
    item         uuid not null,
    change       text not null check (change in ('ADDED', 'CHANGED', 'CANCELLED', 'RESUMED')),
    reason       text not null check (length(reason) <= 400),
    title_before text not null,
    days_before  text not null,
    title_after  text not null,
    days_after   text not null,
    primary key (union_id, revision, item),
    foreign key (union_id, revision) references planning.revision (union_id, id) on delete cascade
);
comment on table planning.revision_change is '一次修订改了哪些事项，原来怎样、改为怎样、为什么';

create table planning.proposed_item (like planning.plan_item including constraints, primary key (union_id, id));
comment on table planning.proposed_item is '正在修订、尚未定稿的事项改成什么样';

create table planning.item_version (
    union_id     uuid not null,
    item         uuid not null,
    revision     integer not null check (revision >= 0), -- 0 即开始执行时的原文
    valid_from   date not null,
    title        text not null,
    begins       date not null,
    ends         date not null check (ends >= begins),
    whole_months boolean not null,
    dropped      boolean not null,                       -- 这一版里已取消
    primary key (union_id, item, revision),
    foreign key (union_id, item) references planning.plan_item (union_id, id) on delete cascade
);
comment on table planning.item_version is '事项在计划各版中的名称和时间：进度按当日有效的一版计算';

insert into planning.item_version
select i.union_id, i.id, 0, p.in_force_since, i.title, coalesce(i.postponed_from, i.begins),
       coalesce(i.postponed_from, i.begins) + (i.ends - i.begins), i.whole_months, false
from planning.plan_item i join planning.plan p on p.union_id = i.union_id and p.id = i.plan
where p.state = 'IN_FORCE' and i.state <> 'CANCELLED';
