create table twoperson.request (
    union_id   uuid not null,
    id         uuid not null,
    step       text not null,
    subject    text not null,                        -- as the module of the step names it
    about      text not null,
    reason     text not null check (length(reason) between 2 and 200),
    asked_by   uuid not null,                        -- identity module; held by id, no foreign key
    asked_at   timestamptz not null,
    until      timestamptz not null check (until > asked_at),
    state      text not null check (state in ('ASKED', 'APPROVED', 'REFUSED', 'USED')),
    decided_by uuid check (decided_by <> asked_by),
    decided_at timestamptz,
    remark     text not null,
    used_at    timestamptz,
    primary key (union_id, id),
    check ((state = 'ASKED') = (decided_by is null and decided_at is null)),
    check ((state = 'USED') = (used_at is not null))
);
comment on table twoperson.request is '双人复核：谁申请办哪一步，谁同意，何时办的';
create index on twoperson.request (union_id, asked_at desc);
create index on twoperson.request (union_id, asked_by, step, subject);
