alter table "union".trade_union drop constraint trade_union_kind_check;
alter table "union".trade_union add constraint trade_union_kind_check check (kind in
    ('SCHOOL', 'GENERAL_BRANCH', 'HOSPITAL', 'ENTERPRISE', 'COUNTY', 'TOWNSHIP', 'COMMUNITY', 'FARM'));

create table "union".unit_default (
    union_id uuid not null,
    setting  text not null check (setting in ('PERIOD', 'AREAS', 'FESTIVALS')),
    value    text not null check (length(value) <= 1000),
    primary key (union_id, setting)
);
comment on table "union".unit_default is '本单位改过的默认值，代替该类单位的通用默认值';
comment on column "union".unit_default.value is '计划周期；或不显示的工作领域、节日，以空格分开';
