create table framework.framework (
    union_id   uuid not null,
    id         uuid not null,
    name       text not null check (length(name) between 1 and 40),
    unexpanded boolean not null,       -- 原文只提了名称，没有展开
    version    integer not null,
    primary key (union_id, id),
    unique (union_id, name)
);
comment on table framework.framework is '分类框架，如“四大职能”';

create table framework.strand (
    union_id  uuid not null,
    id        uuid not null,
    framework uuid not null,
    place     integer not null,
    name      text not null check (length(name) between 1 and 40),
    since     integer not null,        -- 从第几版起
    until     integer,                 -- 到第几版不再用，空为在用
    primary key (union_id, id),
    unique (union_id, framework, name),
    foreign key (union_id, framework) references framework.framework (union_id, id) on delete cascade
);
comment on table framework.strand is '框架中的一项';

create table framework.change (
    union_id  uuid not null,
    framework uuid not null,
    version   integer not null,
    changed   date not null,
    by        uuid not null,
    primary key (union_id, framework, version),
    foreign key (union_id, framework) references framework.framework (union_id, id) on delete cascade
);
comment on table framework.change is '框架的各版是谁在哪天改的';

create table framework.tag (
    union_id uuid not null,
    strand   uuid not null,
    thing    uuid not null,            -- 事项、目标或台账记录
    kind     text not null check (kind in ('ITEM', 'GOAL', 'RECORD')),
    primary key (union_id, strand, thing),
    foreign key (union_id, strand) references framework.strand (union_id, id) on delete cascade
);
comment on table framework.tag is '哪些事项、目标和台账标了框架中的哪一项';
create index on framework.tag (union_id, thing);
