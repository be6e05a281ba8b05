create table memberfile.family_profile (
    union_id    uuid not null,
    id          uuid not null,
    member      uuid not null,              -- membership module; held by id, no foreign key
    sealed      text not null,              -- 家庭成员、老人、子女、疾病、住房、困难，加密
    source      text not null check (length(source) between 1 and 100),
    looked_on   date not null,
    next_look   date check (next_look > looked_on),
    recorded_by uuid not null,
    version     integer not null,
    primary key (union_id, id)
);
comment on table memberfile.family_profile is '家庭情况：本人单独同意后登记，只有联系人和本人看得到，每次查看都留痕';
create index on memberfile.family_profile (union_id, member);
create index on memberfile.family_profile (union_id, next_look);
