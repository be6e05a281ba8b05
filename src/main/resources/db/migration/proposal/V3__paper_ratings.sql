create table proposal.paper_rating (
    union_id   uuid not null,
    proposal   uuid not null,
    round      integer not null,
    member     uuid not null,                                -- 谁的评价表
    attempt    integer not null check (attempt > 0),         -- 两人录入不一致时重录，次数加一
    typed_by   uuid not null,                                -- 录入人
    attitude   text not null check (attitude in ('SATISFIED', 'BASICALLY', 'NOT')),
    result     text not null check (result in ('SATISFIED', 'BASICALLY', 'NOT')),
    wants_more boolean not null,
    reason     text not null check (length(reason) <= 1000),
    at         timestamp not null,
    primary key (union_id, proposal, round, member, attempt, typed_by),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id)
);
comment on table proposal.paper_rating is '纸质评价的录入：两人各录一遍，一致才计入评价；只增不改';
