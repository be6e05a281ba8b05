-- Not under row-level security (hence home_union, not union_id): it is what tells us the union of whoever signs in.
create table singlesignon.link (
    issuer     text not null,
    subject    text not null check (length(subject) between 1 and 255),
    home_union uuid not null,
    member     uuid not null,                             -- identity module; held by id, no foreign key
    shown      text not null,                             -- 本人在对方系统里的用户名
    made_at    timestamptz not null,
    undone_at  timestamptz,                               -- 本人解除的时间
    primary key (issuer, subject)
);
comment on table singlesignon.link is '单点登录：对方系统的身份与本系统账号的关联';
create unique index on singlesignon.link (issuer, home_union, member) where undone_at is null;
