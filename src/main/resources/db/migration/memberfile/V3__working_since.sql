-- 工作满几年的日子天天要查：行级安全之下只有文本相等能用索引，所以单独成列。
alter table memberfile.member_file add column working_since text generated always as (facts ->> 'WORKING_SINCE') stored;
comment on column memberfile.member_file.working_since is '参加工作日期，取自 facts';
create index on memberfile.member_file (union_id, working_since);
