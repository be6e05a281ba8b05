create table memberfile.own_field (
    union_id   uuid not null,
    id         uuid not null,
    name       text not null check (length(name) between 1 and 20),
    kind       text not null check (kind in ('TEXT', 'NUMBER', 'DAY', 'YES_NO', 'CHOICE')),
    choices    text[] not null default '{}',
    sealed     boolean not null,                            -- 敏感：值加密存放
    seen       text not null check (seen in ('KEEPERS', 'OFFICERS')),
    made_at    timestamptz not null,
    retired_on date,                                        -- 停用只是不再填写，已填的值留着
    primary key (union_id, id),
    check ((kind = 'CHOICE') = (cardinality(choices) > 0))
);
comment on table memberfile.own_field is '会员档案里本单位自设的项目';
create unique index on memberfile.own_field (union_id, name) where retired_on is null;

alter table memberfile.member_file add column own jsonb not null default '{}';
comment on column memberfile.member_file.own is '自设项目：编号 → 值，敏感的为密文';
