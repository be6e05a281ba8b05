create table proposal.instruction (
    union_id    uuid not null,
    proposal    uuid not null,
    leader      uuid not null,                               -- identity module; held by id, no foreign key
    asked_by    uuid not null,
    asked_at    timestamp not null,
    body        text not null check (length(body) <= 500),   -- 空：还没有批示
    recorded_by uuid,                                        -- 纸面批示的录入人；领导本人批示的为空
    given_at    timestamp,
    primary key (union_id, proposal),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id),
    check ((given_at is null) = (body = ''))
);
comment on table proposal.instruction is '交办前的校领导批示';
create index on proposal.instruction (union_id, leader) where given_at is null;
