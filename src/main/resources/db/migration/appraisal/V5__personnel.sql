-- 人事部门考核与民主测评合并：权重在投票以前定下
alter table appraisal.round add column personnel_weight integer not null default 0 check (personnel_weight between 0 and 90);
comment on column appraisal.round.personnel_weight is '人事部门考核占百分之几；0：不合并';

create table appraisal.assessment (
    union_id uuid not null,
    round    uuid not null,
    object   integer not null check (object > 0),
    points   integer not null check (points between 0 and 100),
    source   text not null check (length(source) between 2 and 100),   -- 人事部门、党组织的哪一份考核
    noted_on date not null,
    noted_by uuid not null,
    version  integer not null,
    primary key (union_id, round, object),
    foreign key (union_id, round) references appraisal.round (union_id, id)
);
comment on table appraisal.assessment is '人事部门、党组织对被评者的考核分，与民主测评按权重合并';
