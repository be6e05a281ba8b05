create table activist.activist (
    union_id uuid not null,
    year     integer not null check (year between 1950 and 2999),
    member   uuid not null,                                  -- identity module; held by id, no foreign key
    field    text not null check (length(field) between 1 and 30),
    primary key (union_id, year, member)
);
comment on table activist.activist is '工会积极分子：哪一年、谁、帮忙的方面';
