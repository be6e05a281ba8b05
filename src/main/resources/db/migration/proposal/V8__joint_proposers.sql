create table proposal.joint_invitation (
    union_id    uuid not null,
    proposal    uuid not null,
    member      uuid not null,                               -- identity module; held by id, no foreign key
    answer      text not null check (answer in ('INVITED', 'JOINED', 'DECLINED', 'LEFT')),
    wording     integer not null,                            -- 邀请或同意联名的是哪一稿
    invited_at  timestamp not null,
    answered_at timestamp,
    primary key (union_id, proposal, member),
    foreign key (union_id, proposal) references proposal.proposal (union_id, id),
    check ((answer = 'INVITED') = (answered_at is null))
);
comment on table proposal.joint_invitation is '联名：邀请与答复；同意的同时列入提案人，提交后退出的名字保留、不再等其评价';
create index on proposal.joint_invitation (union_id, member);
