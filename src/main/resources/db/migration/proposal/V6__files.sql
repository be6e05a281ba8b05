create table proposal.file (
    union_id   uuid not null,
    proposal   uuid not null,
    part       text not null check (part in ('TEXT', 'TALK', 'ANSWER', 'PROGRESS')),
    entry      integer not null check (entry >= 0),          -- TEXT 为 0；TALK、PROGRESS 为序号；ANSWER 为第几次办理
    attachment uuid not null,                                -- document module; held by id, no foreign key
    added_at   timestamp not null,
    primary key (union_id, proposal, part, entry, attachment),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id),
    check ((part = 'TEXT') = (entry = 0))
);
comment on table proposal.file is '提案附件：随提案正文、沟通记录、答复或落实记录；谁看得到那一处，谁看得到附件';
create index on proposal.file (union_id, attachment);
