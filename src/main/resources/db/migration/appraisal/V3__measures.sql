create table appraisal.measure (
    union_id uuid not null,
    round    uuid not null,
    task     uuid not null,                                   -- task module：谁、什么时候以前
    number   integer generated always as identity,
    problem  text not null check (length(problem) between 2 and 200),
    measure  text not null check (length(measure) between 2 and 200),
    noted_on date not null,
    finding  text not null check (length(finding) <= 200),
    done_on  date,
    version  integer not null,
    primary key (union_id, round, task),
    foreign key (union_id, round) references appraisal.round (union_id, id),
    check (done_on is null or finding <> '')
);
comment on table appraisal.measure is '测评以后的整改：问题、措施、检查';
