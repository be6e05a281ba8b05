alter table ballot.ballot add column sitting uuid;      -- congress module; held by id, no foreign key
comment on column ballot.ballot.sitting is '在哪次会议上表决；会员投票和会议之外的表决为空';
create index on ballot.ballot (union_id, sitting) where sitting is not null;
