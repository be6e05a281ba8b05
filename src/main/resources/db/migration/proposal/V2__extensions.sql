-- 延期的上限由每次征集的规则定（默认 30 天），表里只限制与各项期限相同的范围
alter table proposal.clock_change drop constraint clock_change_days_check;
alter table proposal.clock_change add constraint clock_change_days_check check (days between 1 and 400);

create table proposal.answering (
    union_id  uuid not null,
    call      uuid not null,
    plan_item uuid not null,                                 -- planning module; held by id, no foreign key
    primary key (union_id, call, plan_item),
    foreign key (union_id, call) references proposal.call (union_id, id)
);
comment on table proposal.answering is '计划里“提案答复”一类的事项，办的是哪次征集的提案';
