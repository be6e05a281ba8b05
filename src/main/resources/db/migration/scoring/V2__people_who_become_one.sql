-- 两条登记合并成一个人时，名单、打分表和异议各自改到留下的那一条；彼此引用，谁先改都会挡住别的。
alter table scoring.sheet drop constraint sheet_union_id_run_member_fkey;
alter table scoring.sheet add foreign key (union_id, run) references scoring.run (union_id, id);
alter table scoring.objection drop constraint objection_union_id_run_member_fkey;
alter table scoring.objection add foreign key (union_id, run) references scoring.run (union_id, id);

create index on scoring.breach (union_id, reported_by);
