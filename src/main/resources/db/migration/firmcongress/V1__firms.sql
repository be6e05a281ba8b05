create table firmcongress.firm (
    union_id    uuid not null,
    id          uuid not null,
    name        text not null check (length(name) between 1 and 60),
    staff       integer not null check (staff between 0 and 1000000),
    union_since date,                                        -- 建会日期；空的没有建会
    form        text check (form in ('SINGLE', 'JOINT')),    -- 职代会形式；空的没有职代会
    set_up_on   date,
    version     integer not null,
    primary key (union_id, id),
    unique (union_id, name),
    check ((form is null) = (set_up_on is null))
);
comment on table firmcongress.firm is '辖区内的企业和它的职代会';

create table firmcongress.happening (
    union_id    uuid not null,
    firm        uuid not null,
    id          uuid not null,
    kind        text not null check (kind in ('SESSION', 'INFORMED', 'CONSULTED')),
    happened_on date not null,
    subject     text,
    note        text not null check (length(note) <= 200),
    primary key (union_id, firm, id),
    foreign key (union_id, firm) references firmcongress.firm (union_id, id),
    check ((kind = 'SESSION') = (subject is null))
);
comment on table firmcongress.happening is '企业职代会开会，向职工通报、征求职工意见的情况';
