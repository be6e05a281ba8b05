create table memberday.rules (
    union_id uuid primary key,
    rules    jsonb not null
);
comment on table memberday.rules is '工作满几年算大日子、退休年龄怎样逐步推迟：本单位改过的';
