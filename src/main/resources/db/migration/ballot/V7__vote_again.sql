alter table ballot.ballot add column vote_again boolean not null default false;
comment on column ballot.ballot.vote_again is '截止前可以改投：后投的一张代替先投的一张';

alter table ballot.box add column code bytea check (length(code) = 32 and code <> t);
comment on column ballot.box.code is '改投后最近用过的票证码，逐次取哈希得到 t；没有改投过为空';
