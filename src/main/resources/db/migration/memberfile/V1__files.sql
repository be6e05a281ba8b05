create table memberfile.member_file (
    union_id        uuid not null,
    member          uuid not null,          -- membership module; held by id, no foreign key
    facts           jsonb not null,         -- 民族、学历等：名称 → 值
    identity_sealed text,                   -- 证件号码，加密
    identity_hash   text,                   -- 查重、检索用，带密钥的摘要
    identity_mask   text,                   -- 110***********1234
    version         integer not null,
    primary key (union_id, member),
    unique (union_id, identity_hash),
    check ((identity_sealed is null) = (identity_hash is null) and (identity_sealed is null) = (identity_mask is null))
);
comment on table memberfile.member_file is '会员信息采集表的各项';
