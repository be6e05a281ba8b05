-- 恢复备份以后，进行中的匿名问卷忘了谁领过码：页面和报告要说明
alter table survey.survey add restored_at timestamptz;                    -- 所用备份的时刻
comment on column survey.survey.restored_at is '进行中时从备份恢复过：所用备份的时刻，此后可能有人答两次';
