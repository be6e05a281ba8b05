create table proposal.clerk (
    union_id   uuid not null,
    proposal   uuid not null,
    number     integer not null check (number > 0),
    assignment integer not null,
    member     uuid,                                         -- identity module; held by id, no foreign key; 收回时为空
    by_member  uuid not null,
    at         timestamp not null,
    primary key (union_id, proposal, number),
    foreign key (union_id, proposal, assignment) references proposal.assignment (union_id, proposal, number)
);
comment on table proposal.clerk is '主办部门负责人指定的经办人；只增不改，最后一条有效';
create index on proposal.clerk (union_id, member);
create index on proposal.clerk (union_id, proposal, assignment);
