alter table planning.series add column closed_days text not null default 'KEEP'
    check (closed_days in ('KEEP', 'SKIP', 'MOVE')); -- 遇节假日：照常、略过、顺延到下一个上学日
