create table membercard.card (
    union_id  uuid not null,
    member    uuid not null,           -- membership module; held by id, no foreign key
    token     uuid not null,           -- 二维码里的随机号，不含个人信息
    issued_on date not null,
    primary key (union_id, member),
    unique (union_id, token)
);
comment on table membercard.card is '会员证';
