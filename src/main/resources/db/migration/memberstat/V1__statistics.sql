create table memberstat.staff (
    union_id uuid not null,
    since    date not null,
    staff    integer not null check (staff between 1 and 1000000),
    primary key (union_id, since)
);
comment on table memberstat.staff is '职工总数：从哪天起多少人';

create table memberstat.target (
    union_id uuid not null,
    year     integer not null check (year between 1990 and 2200),
    growth   integer not null check (growth between 0 and 1000000),
    primary key (union_id, year)
);
comment on table memberstat.target is '当年计划净增会员数';
