alter table proposal.call add column proposers integer not null default 1 check (proposers between 1 and 50);
comment on column proposal.call.proposers is '至少几人联名提出，含第一提案人；1 为一人即可提出，代表团提案不论';
