create table committee.committee (
    union_id  uuid not null,
    id        uuid not null,
    kind      text not null check (kind in ('UNION', 'AUDIT', 'WOMEN', 'PROPOSALS', 'MEDIATION', 'LABOUR_PROTECTION',
                                            'DISCLOSURE', 'RETIREES', 'SPORTS', 'OTHER')),
    name      text not null check (length(name) between 1 and 60),
    basis     text not null check (length(basis) <= 200),
    closed_on date,
    version   integer not null,
    primary key (union_id, id)
);
comment on table committee.committee is '工会的机构：委员会、经审委、女工委等';
create unique index on committee.committee (union_id, name) where closed_on is null;

create table committee.term (
    union_id    uuid not null,
    committee   uuid not null,
    number      integer not null check (number between 1 and 99),
    years       integer not null check (years between 1 and 5),
    elected     date,                                        -- 空为筹备中
    approval    text,                                        -- 上级工会批复的文号
    approved_on date,
    extension   text,                                        -- 延期批复的文号
    extended_to date,
    ended_on    date,
    version     integer not null,
    primary key (union_id, committee, number),
    foreign key (union_id, committee) references committee.committee (union_id, id),
    check ((approval is null) = (approved_on is null)),
    check ((extension is null) = (extended_to is null)),
    check (elected is not null or (approval is null and extension is null and ended_on is null))
);
comment on table committee.term is '届次：从选举之日算起';
create unique index on committee.term (union_id, committee) where elected is null;

create table committee.seat (
    union_id  uuid not null,
    committee uuid not null,
    term      integer not null,
    member    uuid not null,
    role      text not null check (role in ('HEAD', 'DEPUTY', 'MEMBER')),
    since     date not null,
    until     date check (until >= since),
    primary key (union_id, committee, term, member, since),
    foreign key (union_id, committee, term) references committee.term (union_id, committee, number)
);
comment on table committee.seat is '谁在哪一届里任职，从哪天到哪天';
