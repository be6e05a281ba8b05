create table unitsheet.unit (
    union_id uuid primary key,
    facts    jsonb not null
);
comment on table unitsheet.unit is '工会组织信息采集表的各项，名册和工会资料里已有的除外';
