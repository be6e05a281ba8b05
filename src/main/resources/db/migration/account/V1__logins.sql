-- Not under row-level security (hence home_union, not union_id): it is what tells us the union of whoever signs in.
create table account.login (
    name          text primary key check (length(name) between 1 and 60),
    password_hash text not null,
    home_union    uuid not null,
    member        uuid not null,                             -- identity module; held by id, no foreign key
    state         text not null check (state in ('INVITED', 'ACTIVE', 'CLOSED')),
    invited_until timestamptz,
    closed_on     date,
    failures      integer not null,
    locked_until  timestamptz,
    unique (home_union, member),
    check ((state = 'INVITED') = (invited_until is not null)),
    check ((state = 'CLOSED') = (closed_on is not null))
);
comment on table account.login is '登录名';
create index on account.login (home_union, name);

create table account.former_password (
    union_id      uuid not null,
    id            uuid not null,
    member        uuid not null,
    password_hash text not null,
    replaced_at   timestamptz not null,
    primary key (union_id, id)
);
comment on table account.former_password is '用过的密码（摘要）';
create index on account.former_password (union_id, member, replaced_at desc);

create table account.sign_in (
    union_id uuid not null,
    id       uuid not null,
    member   uuid not null,
    at       timestamptz not null,
    address  text not null,
    device   text not null,
    right_password boolean not null,
    primary key (union_id, id)
);
comment on table account.sign_in is '登录记录，只给本人看';
create index on account.sign_in (union_id, member, at desc);
