alter table proposal.sign_off add column to_member uuid;    -- 报给谁审签；只登记纸面批示时为空
alter table proposal.sign_off add check (to_member is null or verdict = 'TO_PRINCIPAL');
