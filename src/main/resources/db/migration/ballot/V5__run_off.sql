create table ballot.run_off (
    union_id  uuid not null,
    ballot_id uuid not null,                                            -- 再次投票
    first_id  uuid not null,                                            -- 末位得票相等的那一次
    question  text not null,
    tied      text not null,                                            -- 候选人在那一次里的编号，按再次投票的顺序：JSON
    primary key (union_id, ballot_id),
    foreign key (union_id, ballot_id) references ballot.ballot (union_id, id),
    foreign key (union_id, first_id) references ballot.ballot (union_id, id)
);
comment on table ballot.run_off is '末位票数相等的候选人再投一次';
create index run_off_of on ballot.run_off (union_id, first_id);
