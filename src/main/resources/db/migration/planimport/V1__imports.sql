create table planimport.plan_import (
    union_id    uuid not null,
    id          uuid not null,
    name        text not null check (length(name) between 1 and 200),
    original    text not null,                              -- where the file can be seen; '' if the text was pasted
    text        text not null,
    title       text not null check (length(title) between 1 and 200),
    label       text not null,
    certain     boolean not null,
    begins      date not null,
    ends        date not null check (ends >= begins),
    outline     text not null,                              -- JSON: sections, targets, warnings as they were read
    started_on  date not null,
    state       text not null check (state in ('CHOOSING', 'REVIEWING', 'ACCEPTED')),
    plan        uuid,                                       -- planning module; held by id, no foreign key
    accepted_on date,
    version     integer not null,
    primary key (union_id, id),
    check ((state = 'ACCEPTED') = (plan is not null and accepted_on is not null))
);
comment on table planimport.plan_import is '计划导入';
create index on planimport.plan_import (union_id, started_on desc);

create table planimport.entry (
    union_id     uuid not null,
    id           uuid not null,
    import_of    uuid not null,
    position     integer not null,
    months       text not null check (months ~ '^(\d+(,\d+)*)?$'),
    title        text not null check (length(title) between 1 and 1000),
    area         text,
    launch       text not null,
    begins       date,
    ends         date check (ends >= begins),
    whole_months boolean not null,
    from_offset  integer not null,
    to_offset    integer not null check (to_offset >= from_offset),
    dropped      boolean not null,
    warnings     text not null,                             -- JSON
    version      integer not null,
    primary key (union_id, id),
    foreign key (union_id, import_of) references planimport.plan_import (union_id, id),
    check ((begins is null) = (ends is null))
);
comment on table planimport.entry is '导入的计划条目';
create index on planimport.entry (union_id, import_of, position);
