create table goal.goal (
    union_id    uuid not null,
    id          uuid not null,
    plan        uuid not null,
    place       integer not null,
    text        text not null check (length(text) > 0),
    list        text not null check (length(list) <= 60), -- 所属清单，如“四个一”；空为不属清单
    kind        text not null check (kind in ('CADENCE', 'RATE', 'COUNT', 'MONEY', 'DEADLINE')),
    figure      integer check (figure > 0),               -- 每月几次、共几次、百分之几、几元；未定为空
    per         text check (per in ('MONTH', 'QUARTER', 'TERM', 'PERIOD')),
    area        text,                                     -- 数哪些事项：领域与类型，空为不限
    launch_kind text,
    due         date,
    actual      integer check (actual >= 0),              -- 不能由事项数出来的，由人填
    actual_on   date,
    version     integer not null,
    primary key (union_id, id),
    check ((actual is null) = (actual_on is null))
);
comment on table goal.goal is '计划的目标与指标';
create index on goal.goal (union_id, plan, place);

create table goal.link (
    union_id uuid not null,
    goal     uuid not null,
    item     uuid not null,
    primary key (union_id, goal, item),
    foreign key (union_id, goal) references goal.goal (union_id, id) on delete cascade
);
comment on table goal.link is '目标与事项的对应，多对多';
create index on goal.link (union_id, item);

create table goal.waiver (
    union_id uuid not null,
    goal     uuid not null,
    month    date not null,                               -- 时段的第一个月
    reason   text not null check (length(reason) between 1 and 200),
    waived   date not null,
    by       uuid not null,
    primary key (union_id, goal, month),
    foreign key (union_id, goal) references goal.goal (union_id, id) on delete cascade
);
comment on table goal.waiver is '某个时段不要求的，写明原因';

do $$
begin -- 目标原在计划模块里：老库升级时移过来，计划模块随后删掉旧表
    if to_regclass('planning.goal') is not null then
        insert into goal.goal
        select union_id, id, plan, place, text, '', kind, figure, per, area, launch_kind, due, actual, actual_on, version
        from planning.goal;
    end if;
end $$;
