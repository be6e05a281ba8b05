alter table proposal.sign_off add column leader uuid;    -- 报给谁审签；只登记纸面批示时为空
alter table proposal.sign_off add check (leader is null or verdict = 'TO_PRINCIPAL');
