alter table ballot.ballot add column agenda_item integer check (agenda_item between 1 and 99);   -- congress module; no foreign key
alter table ballot.ballot add constraint ballot_item_of_sitting_check check (agenda_item is null or sitting is not null);
comment on column ballot.ballot.agenda_item is '表决会议议程的第几项：宣布结果就是这一项的表决结果；不对应议程的为空';
