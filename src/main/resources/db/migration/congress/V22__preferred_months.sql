create table congress.preferred_month (
    union_id uuid not null,
    term     uuid not null,
    month    integer not null check (month between 1 and 12),
    primary key (union_id, term, month),
    foreign key (union_id, term) references congress.term (union_id, id)
);
comment on table congress.preferred_month is '这一届通常在哪几个月开会';
