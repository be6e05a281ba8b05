-- 纸质票的点票数字：同一批由两位监票人各录一遍，互相看不见
create table ballot.paper_figures (
    union_id  uuid not null,
    ballot_id uuid not null,
    batch     integer not null check (batch between 1 and 99),          -- 第几批
    typed_by  uuid not null,
    figures   text not null,                                            -- 有效、无效和各选项的票数
    version   integer not null,
    primary key (union_id, ballot_id, batch, typed_by),
    foreign key (union_id, ballot_id) references ballot.ballot (union_id, id)
);
comment on table ballot.paper_figures is '纸质票点票：每批两人各录一遍';

create table ballot.paper_count (
    union_id  uuid not null,
    ballot_id uuid not null,
    figures   text not null,
    primary key (union_id, ballot_id),
    foreign key (union_id, ballot_id) references ballot.ballot (union_id, id)
);
comment on table ballot.paper_count is '纸质票点票结果：各批一致以后的合计';

-- How many took which way is read with every page.
create index roll_by_channel on ballot.roll (union_id, ballot_id, channel);
