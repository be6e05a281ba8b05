alter table planimport.plan_import
    add column kind text not null default 'PLAN' check (kind in ('PLAN', 'SUMMARY', 'REPORT')), -- 文种：读出来的，或由人确认的
    add column kept text,                                   -- 不是计划、留作总结的：总结所在的页面
    add column kept_on date,
    drop constraint plan_import_state_check,
    add check (state in ('CHOOSING', 'REVIEWING', 'ACCEPTED', 'KEPT')),
    add check ((state = 'KEPT') = (kept is not null and kept_on is not null));

alter table planimport.entry add column owner uuid;         -- 负责人：原文写到的，或由人选定的
