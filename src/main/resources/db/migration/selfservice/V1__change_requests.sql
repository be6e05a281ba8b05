create table selfservice.change_request (
    union_id   uuid not null,
    id         uuid not null,
    member     uuid not null,          -- membership module; held by id, no foreign key
    wanted     text not null,          -- 申请更正的内容，加密
    asked_on   date not null,
    state      text not null check (state in ('WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    decided_by uuid,
    decided_on date,
    reason     text not null check (length(reason) <= 200),
    version    integer not null,
    primary key (union_id, id),
    check ((state = 'WAITING') = (decided_on is null) and (state = 'WAITING') = (decided_by is null)),
    check ((state = 'DECLINED') = (reason <> ''))
);
comment on table selfservice.change_request is '会员申请更正自己的资料';
create unique index on selfservice.change_request (union_id, member) where state = 'WAITING';
create index on selfservice.change_request (union_id, member, asked_on desc);
