create table plancheck.plan_check (
    union_id   uuid not null,
    id         uuid not null,
    plan       uuid not null,
    plan_title text not null,
    day        date not null,
    guests     text not null check (length(guests) <= 200), -- 列席的其他人
    findings   text not null check (length(findings) <= 2000),
    made_by    uuid not null,
    primary key (union_id, id)
);
comment on table plancheck.plan_check is '计划的定期检查：当日的进度、到会的人和检查意见，定下不再改';
create index on plancheck.plan_check (union_id, plan, day);

create table plancheck.present (
    union_id uuid not null,
    check_id uuid not null,
    member   uuid not null,
    name     text not null,
    primary key (union_id, check_id, member),
    foreign key (union_id, check_id) references plancheck.plan_check (union_id, id)
);
comment on table plancheck.present is '参加检查的人';

create table plancheck.line (
    union_id   uuid not null,
    check_id   uuid not null,
    place      integer not null,
    item       uuid not null,
    area       text not null,
    title      text not null,
    begins     date not null,
    ends       date not null,
    owner      uuid,
    owner_name text not null,
    standing   text not null check (standing in ('DONE', 'OPEN', 'OVERDUE', 'DUTY')),
    remark     text not null check (length(remark) <= 400),
    next_on    date,
    primary key (union_id, check_id, place),
    foreign key (union_id, check_id) references plancheck.plan_check (union_id, id)
);
comment on table plancheck.line is '检查时每件事项的状况、意见和下一步日期';
