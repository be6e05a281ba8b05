alter table congress.paper_entry drop constraint paper_entry_kind_check;
alter table congress.paper_entry add constraint paper_entry_kind_check check (kind in ('WORK_REPORT', 'BUDGET', 'ACCOUNTS',
    'DEVELOPMENT_PLAN', 'PLAN', 'SCHEME', 'REGULATION', 'PAY_SCHEME', 'REWARD_STANDARD', 'WELFARE', 'FOLLOW_UP', 'OTHER'));
