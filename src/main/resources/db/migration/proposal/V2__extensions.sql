-- 延期的上限由每次征集的规则定（默认 30 天），表里只限制与各项期限相同的范围
alter table proposal.clock_change drop constraint clock_change_days_check;
alter table proposal.clock_change add constraint clock_change_days_check check (days between 1 and 400);
