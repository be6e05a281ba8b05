create table uppercongress.congress (
    union_id  uuid not null,
    id        uuid not null,
    title     text not null check (length(title) between 2 and 60),
    host      text not null check (length(host) between 2 and 60),
    opens     date not null,
    closes    date not null check (closes >= opens),
    seats     integer not null check (seats between 1 and 999),
    way       text check (way in ('ELECTED', 'NOMINATED')),
    chosen_on date,
    entitled  integer check (entitled >= 0),
    present   integer check (present between 0 and entitled),
    report    text not null check (length(report) <= 4000),
    version   integer not null check (version >= 1),
    primary key (union_id, id),
    check ((way is null) = (chosen_on is null) and (way is null) = (entitled is null) and (way is null) = (present is null))
);
comment on table uppercongress.congress is '上级工会的代表大会：名额、产生办法、回来的传达';
create index on uppercongress.congress (union_id, opens);

create table uppercongress.delegate (
    union_id uuid not null,
    congress uuid not null,
    member   uuid not null,                                  -- identity module; held by id, no foreign key
    number   integer not null,
    votes    integer not null check (votes >= 0),
    primary key (union_id, congress, member),
    foreign key (union_id, congress) references uppercongress.congress (union_id, id)
);
comment on table uppercongress.delegate is '我会代表及得票数；推荐产生的没有票数';
create index on uppercongress.delegate (union_id, member);

create table uppercongress.paper (
    union_id uuid not null,
    congress uuid not null,
    file     uuid not null,                                  -- document module
    number   integer generated always as identity,
    added_on date not null,
    primary key (union_id, congress, file),
    foreign key (union_id, congress) references uppercongress.congress (union_id, id)
);
comment on table uppercongress.paper is '大会文件，代表和工会干部可看';
create index on uppercongress.paper (union_id, file);
