create table meeting.paper (
    union_id   uuid not null,
    meeting    uuid not null,
    attachment uuid not null,                                -- document module; held by id, no foreign key
    item       integer not null check (item > 0),
    added_at   timestamptz not null default now(),
    primary key (union_id, meeting, attachment),
    foreign key (union_id, meeting) references meeting.meeting (union_id, id)
);
comment on table meeting.paper is '议题材料';
create index on meeting.paper (union_id, attachment);

create table meeting.cadence (
    union_id   uuid not null,
    type       text not null,
    months     integer not null check (months between 0 and 24),
    decided_by uuid not null,
    decided_at timestamptz not null,
    primary key (union_id, type)
);
comment on table meeting.cadence is '各类会议多久开一次；0 为不定期';
