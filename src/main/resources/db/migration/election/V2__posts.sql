alter table election.post drop constraint post_post_check;
alter table election.post add constraint post_post_check check (post in (
    'COMMITTEE', 'STANDING', 'CHAIR', 'VICE_CHAIR', 'AUDIT', 'AUDIT_HEAD', 'WOMEN', 'WOMEN_HEAD'));

alter table election.election add column by_body boolean not null default false; -- 由机构自己的委员从委员中选举
alter table election.election add constraint by_body_or_roll check (not by_body or roll is null);

alter table election.candidate add column front_line boolean not null default false; -- 一线职工
alter table election.candidate add column model boolean not null default false;      -- 劳动模范、先进工作者
