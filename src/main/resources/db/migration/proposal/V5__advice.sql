create table proposal.advice (
    union_id uuid not null,
    proposal uuid not null,
    number   integer not null check (number > 0),
    adviser  uuid not null,                                  -- identity module; held by id, no foreign key
    asked_at timestamp not null,
    remark   text not null check (length(remark) <= 2000),   -- 空：还没有意见
    given_at timestamp,
    primary key (union_id, proposal, number),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id),
    check ((given_at is null) = (remark = ''))
);
comment on table proposal.advice is '提案指导：提案人请人看草稿，意见只有提案人看得到';
create index on proposal.advice (union_id, adviser) where given_at is null;
create unique index on proposal.advice (union_id, proposal, adviser) where given_at is null;
