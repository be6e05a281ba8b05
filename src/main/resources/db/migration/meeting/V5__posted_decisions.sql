alter table meeting.brought
    add column posted_on    date,
    add column posted_place text check (length(posted_place) between 1 and 100),
    add column posted_until date,
    add column version      integer not null default 0,
    add check ((posted_on is null) = (posted_place is null)),
    add check (posted_until is null or posted_until >= posted_on);
comment on column meeting.brought.posted_on is '哪天公布（公示）的；还没有公布的为空';
comment on column meeting.brought.posted_until is '公示到哪天；只公布、不限期的为空';
comment on column meeting.brought.version is '公布改过几次；两个人同时改，后一个会被告知';
