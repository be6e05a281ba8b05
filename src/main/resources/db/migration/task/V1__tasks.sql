create table task.task (
    union_id     uuid not null,
    id           uuid not null,
    plan_item    uuid,                                       -- planning module; held by id, no foreign key
    came_from    text check (came_from like '/%'),           -- where it was decided: a path
    area         text not null,
    kind         text not null,
    title        text not null check (length(title) between 1 and 300),
    owner        uuid not null,                              -- identity module; held by id, no foreign key
    due          date not null,
    note         text not null,
    state        text not null check (state in ('OPEN', 'FINISHED', 'CANCELLED')),
    ended_by     uuid,
    ended_on     date,
    reason       text,
    record_kind  text,
    venue        text,
    persons      integer check (persons >= 0),
    person_times integer check (person_times >= persons),
    counted_by   text,
    helpers      text,
    spent_fen    bigint check (spent_fen >= 0),
    result       text,
    version      integer not null,
    primary key (union_id, id),
    check ((state = 'OPEN') = (ended_by is null and ended_on is null)),
    check ((state = 'CANCELLED') = (reason is not null)),
    check ((state = 'FINISHED') = (record_kind is not null and persons is not null and person_times is not null
        and venue is not null and counted_by is not null and helpers is not null and spent_fen is not null and result is not null))
);
comment on table task.task is '任务';
create index on task.task (union_id, owner, due) where state = 'OPEN';
create index on task.task (union_id, state, due);

create table task.step (
    union_id   uuid not null,
    task       uuid not null,
    number     integer not null check (number > 0),
    text       text not null check (length(text) between 1 and 200),
    slot       text,
    assignee   uuid,
    due        date,
    state      text not null check (state in ('TODO', 'DONE', 'SKIPPED')),
    reason     text,
    settled_by uuid,
    settled_on date,
    primary key (union_id, task, number),
    foreign key (union_id, task) references task.task (union_id, id),
    check ((state = 'TODO') = (settled_by is null and settled_on is null)),
    check ((state = 'SKIPPED') = (reason is not null))
);
comment on table task.step is '任务的步骤';
create index on task.step (union_id, assignee) where state = 'TODO';

create table task.history (
    union_id  uuid not null,
    id        uuid not null,
    task      uuid not null,
    at        timestamptz not null,
    by_member uuid not null,
    word      text not null,
    detail    text not null,
    primary key (union_id, id),
    foreign key (union_id, task) references task.task (union_id, id)
);
comment on table task.history is '任务的办理经过';
create index on task.history (union_id, task, at desc);

create table task.file (
    union_id   uuid not null,
    task       uuid not null,
    attachment uuid not null,                                -- document module; held by id, no foreign key
    slot       text not null,
    caption    text not null,
    added_at   timestamptz not null default now(),
    primary key (union_id, task, attachment),
    foreign key (union_id, task) references task.task (union_id, id)
);
comment on table task.file is '任务的照片与材料';
