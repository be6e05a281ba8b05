create table schoolcalendar.span (
    union_id uuid not null,
    id       uuid not null,
    kind     text not null check (kind in ('TERM', 'BREAK', 'WORKDAYS')),
    name     text not null check (length(name) between 1 and 40),
    begins   date not null,
    ends     date not null,
    primary key (union_id, id),
    check (ends >= begins)
);
comment on table schoolcalendar.span is '校历：学期、假期、调休上班的日子';
create index on schoolcalendar.span (union_id, begins);
