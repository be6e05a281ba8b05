create table membercase.member_case (
    union_id     uuid not null,
    id           uuid not null,
    kind         text not null check (kind in ('JOIN', 'RETIRE', 'RESERVE', 'EXIT', 'EXPEL')),
    member       uuid,                  -- membership module; 入会的，批准以后才有
    name         text not null check (length(name) between 1 and 30),
    number       text not null check (length(number) between 1 and 40),
    sex          text not null check (sex in ('FEMALE', 'MALE')),
    born         date,
    phone        text not null,         -- 加密；没有的为空
    union_group  uuid,                  -- union module
    department   uuid,                  -- union module
    reason       text not null check (length(reason) <= 200),
    document     text not null check (length(document) <= 100),
    opened_on    date not null,
    group_agrees boolean,
    group_says   text check (length(group_says) <= 200),
    group_by     uuid,
    group_on     date,
    state        text not null check (state in ('OPEN', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    decided_by   uuid,
    decided_on   date,
    decision     text check (length(decision) <= 200),
    version      integer not null,
    primary key (union_id, id),
    check ((group_agrees is null) = (group_on is null) and (group_agrees is null) = (group_says is null)
        and (group_agrees is null) = (group_by is null)),
    check ((state = 'OPEN') = (decided_on is null) and (state = 'OPEN') = (decided_by is null)
        and (state = 'OPEN') = (decision is null)),
    check (member is not null or kind = 'JOIN'),
    check (state <> 'APPROVED' or member is not null)
);
comment on table membercase.member_case is '会籍事项：入会、保留会籍、退会、除名';
create index on membercase.member_case (union_id, opened_on desc);
create index on membercase.member_case (union_id, union_group);
create unique index on membercase.member_case (union_id, number) where state = 'OPEN' and kind = 'JOIN';
create unique index on membercase.member_case (union_id, member) where state = 'OPEN' and kind <> 'JOIN';
