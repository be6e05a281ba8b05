create table proposal.replacement (
    union_id    uuid not null,
    proposal    uuid not null,
    number      integer not null check (number > 0),
    part        text not null check (part in ('HANDLER', 'CO_HANDLER', 'LEADER', 'KEEPER')),
    from_name   text not null,                               -- 原部门名称；换人不换部门时与新的相同，领导和督办委员为空
    holder      uuid not null,                               -- 原来的人；identity module; held by id, no foreign key
    to_name     text not null,
    taker       uuid not null,                               -- 接办的人
    reason      text not null check (length(reason) between 1 and 400),
    by_member   uuid not null,
    at          timestamp not null,
    primary key (union_id, proposal, number),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id)
);
comment on table proposal.replacement is '接办：部门撤销、人员离岗时，委员会把在办提案换给别的部门或人；只增不改';
create index on proposal.replacement (union_id, holder);
