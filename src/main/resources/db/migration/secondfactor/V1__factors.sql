create table secondfactor.factor (
    union_id     uuid not null,
    member       uuid not null,                      -- identity module; held by id, no foreign key
    sealed       text not null,                      -- the key, sealed
    since        date,                               -- null until the first right code
    last_step    bigint not null,
    failures     integer not null,
    locked_until timestamptz,
    primary key (union_id, member)
);
comment on table secondfactor.factor is '第二步验证：本人手机与本系统共有的密钥（加密保存）';

create table secondfactor.paper_code (
    union_id uuid not null,
    member   uuid not null,
    hash     text not null,
    used_at  timestamptz,
    primary key (union_id, member, hash)
);
comment on table secondfactor.paper_code is '备用码（摘要），每个只能用一次';

create table secondfactor.demand (
    union_id uuid primary key,
    since    date not null
);
comment on table secondfactor.demand is '本会要求主席、干事、财务等用第二步验证登录的起始日';
