-- 并案异议：有异议的提案仍在主案里，等主席团裁定
alter table proposal.proposal drop constraint proposal_check1;
alter table proposal.proposal drop constraint proposal_check3;
alter table proposal.proposal
    add constraint proposal_merged check ((stage in ('MERGED', 'DISPUTED')) = (merged_into is not null)),
    add constraint proposal_docketed check (path = 'SUGGESTION' or series is not null or stage in ('DRAFT', 'SECONDING',
        'HEAD_REVIEW', 'SUBMITTED', 'SCREENING', 'RETURNED', 'WITHDRAWN', 'DECLINED', 'MERGED', 'DISPUTED'));
