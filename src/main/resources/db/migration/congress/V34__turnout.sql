alter table congress.delegate add column turnout integer check (turnout >= votes);
comment on column congress.delegate.turnout is '选举当选时参加选举的人数；以前登记的不知道';
