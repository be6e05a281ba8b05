create table outsider.outsider (
    union_id     uuid not null,
    id           uuid not null,
    kind         text not null check (kind in ('PUPIL', 'PARENT', 'RESIDENT', 'GUEST_EXPERT', 'PSYCHOLOGIST',
                                               'PARTNER_BODY', 'CHARITY', 'VOLUNTEER')),
    name         text not null check (length(name) between 1 and 60),
    organisation text not null check (length(organisation) <= 100),
    contact      text not null check (length(contact) <= 60),
    purpose      text not null check (length(purpose) between 1 and 200),
    purge_on     date not null,                  -- 到这一天删除
    entered_by   uuid not null,
    version      integer not null,
    primary key (union_id, id),
    check (kind <> 'PUPIL' or contact = '')      -- 学生只记代号或姓名
);
comment on table outsider.outsider is '会外人员和单位：学生、家长、居民、专家、共建单位等，只记必需的几项，到期删除';
create index on outsider.outsider (union_id, purge_on);
