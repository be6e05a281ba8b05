-- 手机加密存放。旧行里的明文由程序在下次启动时加密；列表只用掩码。
alter table membership.member add column phone_mask text not null default '';
update membership.member set phone_mask = case
    when length(phone) <= 7 then repeat('*', length(phone))
    else left(phone, 3) || repeat('*', length(phone) - 7) || right(phone, 4) end;
comment on column membership.member.phone is '手机，加密';
comment on column membership.member.phone_mask is '138****1234';

create table membership.modernized (
    union_id uuid not null,
    step     integer not null,
    primary key (union_id, step)
);
comment on table membership.modernized is '旧版本留下的行已经整理过的工会';
