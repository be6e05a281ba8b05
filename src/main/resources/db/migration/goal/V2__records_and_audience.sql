alter table goal.goal drop constraint if exists goal_per_check;
alter table goal.goal add constraint goal_per_check check (per in ('WEEK', 'MONTH', 'QUARTER', 'TERM', 'PERIOD'));
alter table goal.goal add column record_kind text;                                              -- 清单项数哪一种台账
alter table goal.goal add column audience text not null default '' check (length(audience) <= 40); -- 对象或校区，空为不限
