-- Roles given for a time beside the offices, and where a union differs in what its offices may do.
alter table identity.office drop constraint office_office_check;
alter table identity.office add constraint office_office_check check (office in (
    'CHAIR', 'VICE_CHAIR', 'COMMITTEE_MEMBER', 'SECRETARY', 'TREASURER', 'ACCOUNTANT', 'CASHIER', 'AUDITOR',
    'WOMENS_OFFICER', 'ORGANISATION_OFFICER', 'RETIREE_OFFICER', 'GROUP_LEADER', 'DELEGATE', 'DELEGATION_HEAD',
    'PROPOSAL_COMMITTEE', 'HANDLING_DEPARTMENT', 'TELLER', 'ACTIVIST', 'ADMINISTRATION_VIEWER', 'PARTY_VIEWER',
    'UPPER_OFFICER', 'OUTSIDE_AUDITOR'));
create table identity.own_grant (
    union_id uuid not null,
    step     text not null check (length(step) between 3 and 120), -- message key of the step
    office   text not null,
    given    boolean not null,                                     -- else taken away
    decision text not null check (length(decision) between 2 and 100),
    set_by   text not null,
    set_on   date not null,
    primary key (union_id, step, office),
    check (office <> 'CHAIR')                                      -- the chair keeps what the program gives
);
comment on table identity.own_grant is '本会的权限调整：某职务多办或少办某一步，依据哪次决定';
