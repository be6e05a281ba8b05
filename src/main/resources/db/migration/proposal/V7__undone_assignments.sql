-- 委员会撤回自己的交办不是部门退办：同样结束这一条交办，但不计入退办
alter table proposal.assignment add undone boolean not null default false;
alter table proposal.assignment add check (not undone or handed_back_at is not null);
comment on column proposal.assignment.undone is '委员会撤回交办（尚无人办理），不算退办';
