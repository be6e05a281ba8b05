create table congress.body (
    union_id    uuid not null,
    id          uuid not null,
    term        uuid not null,
    sitting     uuid,
    kind        text not null check (kind in
        ('PRESIDIUM', 'PROPOSALS', 'QUALIFICATION', 'FINANCE', 'WELFARE', 'EXECUTIVE', 'OTHER')),
    name        text not null check (length(name) between 1 and 60),
    least       integer not null check (least between 1 and 999),
    most        integer not null check (most between least and 999),
    size_source text not null check (length(size_source) <= 200),
    version     integer not null,
    primary key (union_id, id),
    foreign key (union_id, term) references congress.term (union_id, id),
    foreign key (union_id, sitting) references congress.sitting (union_id, id)
);
create index on congress.body (union_id, term);
create index on congress.body (union_id, sitting);
comment on table congress.body is '主席团、专门委员会、执行委员会：某一届的，或某一次会议的';
comment on column congress.body.size_source is '人数范围的依据，由工会自己写明';

create table congress.body_seat (
    union_id uuid not null,
    body     uuid not null,
    number   integer not null check (number > 0),
    member   uuid not null,                                  -- identity module; held by id, no foreign key
    role     text not null check (role in ('HEAD', 'DEPUTY', 'MEMBER')),
    since    date not null,
    until    date check (until >= since),
    primary key (union_id, body, number),
    foreign key (union_id, body) references congress.body (union_id, id)
);
comment on table congress.body_seat is '机构成员：从哪天到哪天';
