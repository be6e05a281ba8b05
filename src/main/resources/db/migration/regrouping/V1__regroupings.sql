create table regrouping.regrouping (
    union_id uuid not null,
    id       uuid not null,
    begins   date not null,
    least    integer not null check (least >= 1),
    most     integer not null check (most >= least),
    state    text not null check (state in ('DRAFT', 'CONFIRMED', 'DISCARDED')),
    primary key (union_id, id)
);
comment on table regrouping.regrouping is '年度编组：草案，主席确认后生效';
create unique index on regrouping.regrouping (union_id) where state = 'DRAFT';

create table regrouping.part (
    union_id   uuid not null,
    regrouping uuid not null,
    id         uuid not null,                                -- union module's group, or one to be formed; no foreign key
    name       text not null check (length(name) between 1 and 30),
    is_new     boolean not null,
    leader     uuid,
    primary key (union_id, regrouping, id),
    unique (union_id, regrouping, name),
    foreign key (union_id, regrouping) references regrouping.regrouping (union_id, id)
);
comment on table regrouping.part is '编组里的小组和组长';

create table regrouping.placed (
    union_id   uuid not null,
    regrouping uuid not null,
    member     uuid not null,                                -- membership module; held by id, no foreign key
    was        uuid,
    part       uuid,
    primary key (union_id, regrouping, member),
    foreign key (union_id, regrouping) references regrouping.regrouping (union_id, id)
);
comment on table regrouping.placed is '每位会员原来在哪个小组，编到哪个小组';
