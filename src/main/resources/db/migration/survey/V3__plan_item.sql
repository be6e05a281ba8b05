-- 由计划事项发起的问卷：结束时事项落实
alter table survey.survey add column plan_item uuid;
comment on column survey.survey.plan_item is '发起它的计划事项，属于 planning 模块';
