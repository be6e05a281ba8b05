create table congress.election_result (
    union_id uuid not null,
    sitting  uuid not null,
    item     integer not null,
    ballot   text not null check (length(ballot) between 1 and 200),
    entitled integer not null,
    present  integer not null check (present between 0 and entitled),
    issued   integer not null check (issued between 0 and entitled),
    returned integer not null check (returned between 0 and issued),
    valid    integer not null check (valid between 0 and returned),
    elected  text[] not null,
    at       timestamp not null,
    primary key (union_id, sitting, item),
    foreign key (union_id, sitting, item) references congress.agenda_item (union_id, sitting, number)
);
comment on table congress.election_result is '选举事项的结果：由哪次无记名投票选出，当选人姓名';
comment on column congress.election_result.ballot is '哪次无记名投票：页面路径';
comment on column congress.election_result.elected is '当选人姓名，照选票次序；无人当选的为空';
