-- 简易方式：票箱钥匙由服务器保管，两位确认后开箱
alter table ballot.ballot add mode text not null default 'SEALED' check (mode in ('SEALED', 'SIMPLE'));
alter table ballot.ballot add box_key text check (box_key is null or mode = 'SIMPLE');
alter table ballot.ballot alter mode drop default;
