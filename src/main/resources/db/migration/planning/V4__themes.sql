create table planning.theme (
    union_id  uuid not null,
    plan      uuid not null,
    title     text not null check (length(title) <= 100),    -- 主题年
    motto     text not null check (length(motto) <= 200),    -- 口号
    programme text not null check (length(programme) <= 100), -- 所属的单位工程
    origin    text not null check (length(origin) <= 100),   -- 谁定的主题，空为本工会
    primary key (union_id, plan),
    foreign key (union_id, plan) references planning.plan (union_id, id) on delete cascade
);
comment on table planning.theme is '计划的年度主题';

create table planning.month_theme (
    union_id uuid not null,
    plan     uuid not null,
    month    date not null,
    title    text not null check (length(title) between 1 and 100),
    primary key (union_id, plan, month),
    foreign key (union_id, plan) references planning.theme (union_id, plan) on delete cascade
);
comment on table planning.month_theme is '各月的主题';
