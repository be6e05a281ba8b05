create table meeting.meeting (
    union_id  uuid not null,
    id        uuid not null,
    plan_item uuid,                                          -- planning module; held by id, no foreign key
    area      text not null,
    type      text not null,
    title     text not null check (length(title) between 1 and 200),
    at        timestamp not null,
    venue     text not null,
    state     text not null check (state in ('PLANNED', 'NOTICED', 'HELD', 'FILED', 'CANCELLED')),
    noticed_on date,
    held_on   date,
    ended_by  uuid,
    ended_on  date,
    reason    text,
    version   integer not null,
    primary key (union_id, id),
    check ((state = 'NOTICED') = (noticed_on is not null)),
    check ((state in ('HELD', 'FILED')) = (held_on is not null)),
    check ((state in ('FILED', 'CANCELLED')) = (ended_by is not null and ended_on is not null)),
    check ((state = 'CANCELLED') = (reason is not null))
);
comment on table meeting.meeting is '会议';
create index on meeting.meeting (union_id, at desc);

create table meeting.agenda_item (
    union_id  uuid not null,
    meeting   uuid not null,
    number    integer not null check (number > 0),
    title     text not null check (length(title) between 1 and 500),
    presenter text not null,
    minutes   text not null,
    primary key (union_id, meeting, number),
    foreign key (union_id, meeting) references meeting.meeting (union_id, id)
);
comment on table meeting.agenda_item is '议题与记录';

create table meeting.attendee (
    union_id uuid not null,
    meeting  uuid not null,
    member   uuid not null,                                  -- identity module; held by id, no foreign key
    presence text not null check (presence in ('INVITED', 'PRESENT', 'LATE', 'LEAVE', 'ABSENT')),
    reason   text not null,
    primary key (union_id, meeting, member),
    foreign key (union_id, meeting) references meeting.meeting (union_id, id)
);
comment on table meeting.attendee is '应到与实到';
create index on meeting.attendee (union_id, member);

create table meeting.care_entry (
    union_id uuid not null,
    meeting  uuid not null,
    group_id uuid not null,                                  -- union module; held by id, no foreign key
    person   text not null check (length(person) between 1 and 50),
    kind     text not null check (kind in ('ILL', 'HARDSHIP', 'BEREAVED', 'JOYFUL', 'OTHER')),
    help     text not null,
    by_member uuid not null,
    primary key (union_id, meeting, group_id, person, kind),
    foreign key (union_id, meeting) references meeting.meeting (union_id, id)
);
comment on table meeting.care_entry is '谁病了、谁有困难：只给干部看，不进纪要';

create table meeting.care_none (
    union_id  uuid not null,
    meeting   uuid not null,
    group_id  uuid not null,
    by_member uuid not null,
    primary key (union_id, meeting, group_id),
    foreign key (union_id, meeting) references meeting.meeting (union_id, id)
);
comment on table meeting.care_none is '小组报告：没有';

create table meeting.decision (
    union_id uuid not null,
    id       uuid not null,
    meeting  uuid not null,
    year     integer not null,
    number   integer not null check (number > 0),
    item     integer not null,
    text     text not null check (length(text) between 1 and 500),
    manner   text not null,
    owner    uuid,
    due      date,
    task     uuid,                                           -- task module; held by id, no foreign key
    primary key (union_id, id),
    unique (union_id, year, number),
    foreign key (union_id, meeting, item) references meeting.agenda_item (union_id, meeting, number),
    check ((owner is null) = (task is null)),
    check ((owner is null) = (due is null))
);
comment on table meeting.decision is '集体研究决定';
create index on meeting.decision (union_id, meeting);

create table meeting.decision_count (
    union_id uuid not null,
    year     integer not null,
    last     integer not null,
    primary key (union_id, year)
);
comment on table meeting.decision_count is '决定编号，按年连续';
