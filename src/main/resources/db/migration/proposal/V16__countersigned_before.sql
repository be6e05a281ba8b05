create table proposal.countersigned_before (
    union_id   uuid not null,
    proposal   uuid not null,
    assignment integer not null,
    department uuid not null,
    number     integer not null check (number > 0),
    view       text not null check (view in ('AGREES', 'ADDS', 'OBJECTS', 'SILENT')),
    remark     text not null,
    by_member  uuid,
    at         timestamp not null,
    primary key (union_id, proposal, assignment, department, number),
    foreign key (union_id, proposal, assignment) references proposal.assignment (union_id, proposal, number)
);
comment on table proposal.countersigned_before is '答复改动之前的会签意见；只增不改';
