create table congress.problem (
    union_id uuid not null,
    sitting  uuid not null,
    number   integer not null check (number > 0),
    problem  text not null check (length(problem) between 1 and 200),
    expected text not null check (length(expected) between 1 and 200),
    state    text not null check (state in ('OPEN', 'UNDER_WAY', 'SOLVED')),
    evidence text not null check (length(evidence) <= 500),
    noted_on date,
    primary key (union_id, sitting, number),
    foreign key (union_id, sitting) references congress.sitting (union_id, id),
    check (state <> 'SOLVED' or length(evidence) > 0)
);
comment on table congress.problem is '中心议题要解决的实际问题：预期结果、到哪一步、凭什么说解决了';
