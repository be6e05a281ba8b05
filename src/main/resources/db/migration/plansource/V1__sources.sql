create table plansource.source (
    union_id uuid not null,
    id       uuid not null,
    kind     text not null check (kind in ('UPPER_UNION', 'PARTY', 'BUREAU', 'UNIT', 'LAW', 'OWN_RULE', 'MEASURES')),
    issuer   text not null check (length(issuer) between 1 and 60),  -- 发文单位
    year     integer not null check (year between 1900 and 2100),
    number   text not null check (length(number) <= 60),             -- 文号，可空
    title    text not null check (length(title) between 1 and 200),
    primary key (union_id, id)
);
comment on table plansource.source is '工作依据：上级要点、党组织和行政计划、法规、本工会制度';

create table plansource.point (
    union_id uuid not null,
    id       uuid not null,
    source   uuid not null,
    place    integer not null,
    text     text not null check (length(text) between 1 and 1000),
    primary key (union_id, id),
    foreign key (union_id, source) references plansource.source (union_id, id) on delete cascade
);
comment on table plansource.point is '依据中的一条要点';
create index on plansource.point (union_id, source, place);

create table plansource.link (
    union_id uuid not null,
    point    uuid not null,
    thing    uuid not null,           -- 落实它的事项或目标
    kind     text not null check (kind in ('ITEM', 'GOAL')),
    plan     uuid not null,
    renew    boolean not null,        -- 随上年计划带来，待确认是否沿用
    primary key (union_id, point, thing),
    foreign key (union_id, point) references plansource.point (union_id, id) on delete cascade
);
comment on table plansource.link is '要点由哪些事项和目标落实';
create index on plansource.link (union_id, thing);
create index on plansource.link (union_id, plan);
