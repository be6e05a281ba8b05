-- 本人可以在“我的资料”里申请更正的自设项目；敏感的不行，申请的内容要给审核的人看。
alter table memberfile.own_field add column askable boolean not null default false;
alter table memberfile.own_field add check (not (askable and sealed));
comment on column memberfile.own_field.askable is '本人可以申请更正';
