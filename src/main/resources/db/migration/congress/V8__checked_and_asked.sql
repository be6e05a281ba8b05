create table congress.resolution_check (
    union_id   uuid not null,
    resolution uuid not null,
    number     integer not null,
    holds      boolean not null,
    finding    text not null check (length(finding) between 1 and 500),
    checked_by uuid not null,
    checked_on date not null,
    primary key (union_id, resolution, number),
    foreign key (union_id, resolution, number)
        references congress.resolution_progress (union_id, resolution, number)
);
comment on table congress.resolution_check is '工会核查决议是否真的落实：针对哪一次进度';

create table congress.opinion_call (
    union_id  uuid not null,
    sitting   uuid not null,
    called_on date not null,
    until     date not null check (until >= called_on),
    primary key (union_id, sitting),
    foreign key (union_id, sitting) references congress.sitting (union_id, id)
);
comment on table congress.opinion_call is '请各代表团征求意见：哪天发出、哪天截止';
