-- Accountant and cashier; and where a very small union decided to let two incompatible offices be one person's.
alter table identity.office drop constraint office_office_check;
alter table identity.office add constraint office_office_check check (office in (
    'CHAIR', 'VICE_CHAIR', 'COMMITTEE_MEMBER', 'SECRETARY', 'TREASURER', 'ACCOUNTANT', 'CASHIER', 'AUDITOR',
    'WOMENS_OFFICER', 'GROUP_LEADER'));
alter table identity.office add column decision text check (length(decision) between 2 and 60);
comment on column identity.office.decision is '不相容职务由一人兼任的委员会决定文号；没有兼任则为空';
