create table congresscheck.scheme (
    union_id uuid not null,
    version  integer not null,
    primary key (union_id)
);
comment on table congresscheck.scheme is '本会自己的评估标准；没有的用通用标准';

create table congresscheck.scheme_line (
    union_id uuid not null,
    number   integer not null check (number > 0),
    title    text not null check (length(title) between 1 and 60),
    points   integer not null check (points between 0 and 1000),
    proof    text,
    primary key (union_id, number),
    foreign key (union_id) references congresscheck.scheme (union_id)
);
comment on table congresscheck.scheme_line is '评估内容和分值';
comment on column congresscheck.scheme_line.proof is '从哪方面的记录看；空的由评估人判断';

create table congresscheck.assessment (
    union_id     uuid not null,
    id           uuid not null,
    unit         uuid not null,                              -- the union itself, or one below it
    unit_name    text not null,
    year         integer not null,
    confirmed_by uuid,
    confirmed_on date,
    version      integer not null,
    primary key (union_id, id),
    unique (union_id, unit, year),
    check ((confirmed_by is null) = (confirmed_on is null))
);
comment on table congresscheck.assessment is '某个工会某一年的教代会、职代会工作评估';

create table congresscheck.item (
    union_id   uuid not null,
    assessment uuid not null,
    number     integer not null check (number > 0),
    title      text not null check (length(title) between 1 and 60),
    points     integer not null check (points between 0 and 1000),
    proof      text,
    given      integer check (given between 0 and points),
    remark     text not null check (length(remark) <= 400),
    primary key (union_id, assessment, number),
    foreign key (union_id, assessment) references congresscheck.assessment (union_id, id)
);
comment on table congresscheck.item is '评估开始时的标准，评估人给的分和意见';

create table congresscheck.finding (
    union_id   uuid not null,
    assessment uuid not null,
    proof      text not null,
    done       boolean not null,
    said       text not null,
    place      text not null,
    primary key (union_id, assessment, proof),
    foreign key (union_id, assessment) references congresscheck.assessment (union_id, id)
);
comment on table congresscheck.finding is '记录情况：审定时定下，或下级工会公开的';
