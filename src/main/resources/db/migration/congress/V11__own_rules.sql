create table congress.own_rule (
    union_id uuid not null,
    rule     text not null,
    number   integer not null check (number > 0),            -- 第几次改
    value    integer,                                        -- 空的表示回到通常规定
    reason   text not null check (length(reason) between 1 and 200),
    set_by   uuid not null,                                  -- identity module; held by id, no foreign key
    set_on   date not null,
    primary key (union_id, rule, number)
);
comment on table congress.own_rule is '本会自己的教代会规则，每改一次一行';

create table congress.sitting_rule (
    union_id uuid not null,
    sitting  uuid not null,
    rule     text not null,
    number   integer not null,
    primary key (union_id, sitting, rule),
    foreign key (union_id, sitting) references congress.sitting (union_id, id),
    foreign key (union_id, rule, number) references congress.own_rule (union_id, rule, number)
);
comment on table congress.sitting_rule is '一次会议筹备时用的是哪一版规则；以后再改不影响它';
create index on congress.sitting_rule (union_id, rule, number);
