create table unionbuilding.target (
    union_id uuid not null,
    id       uuid not null,
    name     text not null check (length(name) between 1 and 60),
    nature   text not null check (nature in ('PUBLIC_ENTERPRISE', 'PRIVATE_ENTERPRISE', 'GOVERNMENT', 'INSTITUTION',
                                             'SOCIAL_ORGANISATION', 'VILLAGE', 'MARKET', 'OTHER')),
    staff    integer not null check (staff between 0 and 1000000),
    began    date,                                           -- 单位成立的日期，不是工会
    contact  text not null check (length(contact) <= 60),
    form     text not null check (form in ('SINGLE', 'JOINT', 'REGIONAL', 'INDUSTRY', 'MARKET')),
    stage    text not null check (stage in ('LISTED', 'CONTACTED', 'PREPARING', 'APPROVED', 'FOUNDED', 'DROPPED')),
    since    date,
    note     text not null check (length(note) <= 200),      -- 批复文号；不再列入的原因
    members  integer check (members between 0 and 1000000),  -- 建会时发展的会员
    body     uuid,                                           -- 组织体系里的工会
    version  integer not null,
    primary key (union_id, id),
    unique (union_id, name),
    check ((stage = 'LISTED') = (since is null)),
    check ((stage = 'FOUNDED') = (members is not null)),
    check ((stage = 'FOUNDED') = (body is not null)),
    check (stage not in ('APPROVED', 'FOUNDED', 'DROPPED') or note <> '')
);
comment on table unionbuilding.target is '建会目标单位：单位情况、建会形式、进展';

create table unionbuilding.step (
    union_id uuid not null,
    target   uuid not null,
    number   integer not null,
    stage    text not null,
    taken_on date not null,
    why      text not null check (length(why) <= 200),
    primary key (union_id, target, number),
    foreign key (union_id, target) references unionbuilding.target (union_id, id)
);
comment on table unionbuilding.step is '建会经过：每一步的日期，退回和更正的原因';

create table unionbuilding.year_target (
    union_id uuid not null,
    year     integer not null check (year between 1990 and 2100),
    unions   integer not null check (unions between 0 and 100000),
    members  integer not null check (members between 0 and 10000000),
    primary key (union_id, year)
);
comment on table unionbuilding.year_target is '年度目标：新建工会几家，发展会员几人';

create table unionbuilding.rule (
    union_id uuid not null,
    months   integer not null check (months between 0 and 120),
    primary key (union_id)
);
comment on table unionbuilding.rule is '单位成立几个月仍未建会的要列出；0 为不适用（地方规定）';
