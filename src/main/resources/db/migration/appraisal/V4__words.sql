-- 评语与等次分开收：每个参评群体一份匿名问卷
alter table appraisal.rater_group add column words uuid;
comment on column appraisal.rater_group.words is '收评语的匿名问卷，属于 survey 模块';
