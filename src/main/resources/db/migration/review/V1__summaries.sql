create table review.summary (
    union_id uuid not null,
    id       uuid not null,
    title    text not null check (length(title) between 1 and 100),
    begins   date not null,
    ends     date not null check (ends >= begins),
    form     text not null,
    language text not null,
    state    text not null check (state in ('DRAFT', 'BEFORE_COMMITTEE', 'FILED')),
    state_on date,                                            -- since when before the committee; when filed
    version  integer not null,
    primary key (union_id, id),
    check ((state = 'DRAFT') = (state_on is null))
);
comment on table review.summary is '总结';
create index on review.summary (union_id, ends desc);

create table review.passage (
    union_id uuid not null,
    summary  uuid not null,
    number   integer not null,
    heading  text not null,
    fact     text not null,                                   -- '' if people wrote it
    drafted  text not null,
    body     text not null,
    figures  jsonb not null,                                  -- value and address of each
    stale    boolean not null,
    primary key (union_id, summary, number),
    foreign key (union_id, summary) references review.summary (union_id, id)
);
comment on table review.passage is '总结中的一句';
