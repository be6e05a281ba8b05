create table congress.advice (
    union_id    uuid not null,
    id          uuid not null,
    sitting     uuid not null,
    item        integer not null,
    text        text not null check (length(text) between 1 and 500),
    entered_by  uuid not null,                               -- identity module; held by id, no foreign key
    entered_on  date not null,
    taken       text check (taken in ('TAKEN', 'PARTLY', 'NOT_TAKEN')),
    reply       text check (length(reply) <= 500),
    answered_by text check (length(answered_by) between 1 and 60),
    answered_on date,
    version     integer not null,
    primary key (union_id, id),
    foreign key (union_id, sitting, item) references congress.agenda_item (union_id, sitting, number) on delete cascade,
    check ((taken is null) = (reply is null)),
    check ((taken is null) = (answered_by is null)),
    check ((taken is null) = (answered_on is null)),
    check (taken is null or taken = 'TAKEN' or length(reply) > 0)
);
create index on congress.advice (union_id, sitting, item);
comment on table congress.advice is '会议对议题提出的意见，行政采纳、部分采纳还是不采纳；没有全部采纳的说明理由';
comment on column congress.advice.answered_by is '行政由谁答复，如校长办公会';
