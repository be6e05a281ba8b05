alter table congress.vote add column ballot text check (length(ballot) between 1 and 200);
alter table congress.vote add column issued integer check (issued between 0 and entitled);
alter table congress.vote add constraint vote_by_ballot_check
    check ((ballot is null) = (issued is null) and (ballot is null or manner = 'PAPER'));
comment on column congress.vote.ballot is '由哪次无记名投票（秘密投票）得出：页面路径；会场上直接表决的为空';
comment on column congress.vote.issued is '发出票数，只有秘密投票才记';
