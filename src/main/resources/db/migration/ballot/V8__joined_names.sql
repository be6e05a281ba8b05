-- 写法不同的姓名是同一人：一人提出，另一人确认；写下的姓名照原样公布
create table ballot.joining (
    union_id    uuid not null,
    id          uuid not null,
    ballot_id   uuid not null,
    number      bigint generated always as identity,
    question    text not null,
    names       text not null,                                          -- 写下的各种写法，逗号分开
    meant       text not null,                                          -- 指的是谁
    doubles     integer not null check (doubles between 0 and 99999),   -- 纸质票上同一张写了两种写法，多算的票数
    state       text not null check (state in ('PROPOSED', 'CONFIRMED', 'COUNTED', 'DECLINED')),
    proposed_as text not null check (proposed_as in ('KEEPER', 'TELLER')),
    proposed_by uuid not null,
    decided_as  text check (decided_as in ('KEEPER', 'TELLER')),
    decided_by  uuid,
    primary key (union_id, id),
    foreign key (union_id, ballot_id) references ballot.ballot (union_id, id),
    check ((state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_as is null)),
    check (state = 'DECLINED' or decided_by is null or decided_by <> proposed_by)
);
comment on table ballot.joining is '另选他人中写法不同的姓名，两人认定是同一人';
create index joining_of on ballot.joining (union_id, ballot_id);

alter table ballot.ballot add column joined text;
comment on column ballot.ballot.joined is '合并写法不同的姓名以后的结果；没有合并过为空';
