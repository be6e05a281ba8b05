alter table congress.vote add column openly text not null default '' check (length(openly) <= 200);
alter table congress.vote add constraint vote_openly_by_hands_check check (openly = '' or manner = 'HANDS');
comment on column congress.vote.openly is '涉及职工切身利益的事项为什么举手表决；其余为空';
