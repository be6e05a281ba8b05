create table retention.decision (
    union_id   uuid not null,
    kind       text not null,
    number     integer not null,
    period     text not null check (period in ('PERMANENT', 'YEARS_30', 'YEARS_10')),
    decided_by uuid not null,
    decided_at timestamptz not null,
    primary key (union_id, kind, number)
);
comment on table retention.decision is '归档范围和保管期限，每次改动一行';
