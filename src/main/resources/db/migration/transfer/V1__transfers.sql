create table transfer.transfer (
    union_id    uuid not null,
    id          uuid not null,          -- 双方工会同一个案号，各有自己的一行
    side        text not null check (side in ('OUT', 'IN')),
    member      uuid,                   -- membership module; held by id, no foreign key
    name        text not null check (length(name) between 1 and 30),
    born        date,
    number      text not null check (length(number) <= 40),
    other_union uuid,                   -- 对方工会不在本系统里的为空
    other_name  text not null check (length(other_name) between 1 and 60),
    opened_on   date not null,
    opened_here boolean not null,
    reason      text not null check (length(reason) <= 200),
    state       text not null check (state in ('ASKED', 'RELEASED', 'COMPLETED', 'REFUSED', 'WITHDRAWN')),
    until       date,
    leaves_on   date,
    ended_on    date,
    answer      text not null check (length(answer) <= 200),
    acted_by    uuid not null,
    version     integer not null,
    file        text,                   -- 随转接带来的资料，加密
    primary key (union_id, id),
    check ((state in ('ASKED', 'RELEASED')) = (until is not null)),
    check ((state in ('RELEASED', 'COMPLETED')) = (leaves_on is not null)),
    check ((state in ('COMPLETED', 'REFUSED', 'WITHDRAWN')) = (ended_on is not null)),
    check ((state = 'REFUSED') = (answer <> ''))
);
comment on table transfer.transfer is '会籍接转';
create index on transfer.transfer (union_id, opened_on desc);
create unique index on transfer.transfer (union_id, member) where side = 'OUT' and state in ('ASKED', 'RELEASED');

create table transfer.rule (
    union_id uuid not null,
    days     integer not null check (days between 1 and 180),
    silence  text not null check (silence in ('AGREE', 'REFUSE', 'WAIT')),
    primary key (union_id)
);
comment on table transfer.rule is '会籍接转的答复期限与逾期处理';
