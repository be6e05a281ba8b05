create table congress.term (
    union_id uuid not null,
    id       uuid not null,
    kind     text not null check (kind in ('STAFF_CONGRESS', 'STAFF_MEETING', 'MEMBERS_CONGRESS', 'MEMBERS_MEETING')),
    number   integer not null check (number between 1 and 99),
    years    integer not null check (years between 3 and 5),
    begins   date not null,
    region   text not null check (region in ('NATIONAL', 'SHANGHAI', 'ZHEJIANG')),
    staff    integer not null check (staff between 1 and 1000000),
    version  integer not null,
    primary key (union_id, id)
);
comment on table congress.term is '教代会、职代会、工代会的届';
comment on column congress.term.staff is '全体职工（会员）人数，定代表名额用';

create table congress.delegation (
    union_id uuid not null,
    term     uuid not null,
    id       uuid not null,
    name     text not null check (length(name) between 1 and 60),
    primary key (union_id, id),
    unique (union_id, term, name),
    foreign key (union_id, term) references congress.term (union_id, id)
);
comment on table congress.delegation is '代表团';

create table congress.delegation_head (
    union_id   uuid not null,
    delegation uuid not null,
    since      date not null,
    member     uuid not null,                                -- identity module; held by id, no foreign key
    primary key (union_id, delegation, since),
    foreign key (union_id, delegation) references congress.delegation (union_id, id)
);
comment on table congress.delegation_head is '团长，从哪天起；到下一任为止';

create table congress.constituency (
    union_id   uuid not null,
    term       uuid not null,
    id         uuid not null,
    name       text not null check (length(name) between 1 and 60),
    staff      integer not null check (staff between 0 and 1000000),
    seats      integer not null check (seats between 0 and 10000),
    delegation uuid not null,
    primary key (union_id, id),
    unique (union_id, term, name),
    foreign key (union_id, term) references congress.term (union_id, id),
    foreign key (union_id, delegation) references congress.delegation (union_id, id)
);
comment on table congress.constituency is '选区与名额';
create index on congress.constituency (union_id, delegation);

create table congress.delegate (
    union_id     uuid not null,
    term         uuid not null,
    id           uuid not null,
    member       uuid not null,                              -- identity module; held by id, no foreign key
    part         text not null check (part in ('DELEGATE', 'OBSERVER', 'INVITED')),
    constituency uuid,
    is_frontline boolean not null,
    is_leader    boolean not null,
    since        date not null,
    votes        integer check (votes >= 0),
    until        date check (until >= since),
    leaving      text check (leaving in ('LEFT', 'RESIGNED', 'RECALLED')),
    replaces     uuid,
    version      integer not null,
    primary key (union_id, id),
    foreign key (union_id, term) references congress.term (union_id, id),
    foreign key (union_id, constituency) references congress.constituency (union_id, id),
    foreign key (union_id, replaces) references congress.delegate (union_id, id),
    check ((until is null) = (leaving is null)),
    check (part = 'DELEGATE' or constituency is null)
);
comment on table congress.delegate is '代表、列席和特邀人员：从哪天到哪天';
create index on congress.delegate (union_id, term);
create index on congress.delegate (union_id, constituency);
create unique index on congress.delegate (union_id, term, member) where until is null;
create unique index on congress.delegate (union_id, replaces) where replaces is not null;

create table congress.sitting (
    union_id  uuid not null,
    id        uuid not null,
    term      uuid not null,
    number    integer not null check (number between 1 and 99),
    at        timestamp not null,
    venue     text not null check (length(venue) <= 100),
    topic     text not null check (length(topic) <= 200),
    area      text not null,
    plan_item uuid,                                          -- planning module; held by id, no foreign key
    state     text not null check (state in ('PREPARING', 'CLOSED', 'CANCELLED')),
    closed_on date,
    entitled  integer check (entitled >= 0),
    present   integer check (present between 0 and entitled),
    words     text,                                          -- 会议结果，或取消的原因
    version   integer not null,
    primary key (union_id, id),
    unique (union_id, term, number),
    foreign key (union_id, term) references congress.term (union_id, id),
    check ((state = 'CLOSED') = (closed_on is not null)),
    check ((state = 'CLOSED') = (entitled is not null and present is not null)),
    check ((state in ('CLOSED', 'CANCELLED')) = (words is not null))
);
comment on table congress.sitting is '次：某届的第几次会议';

create table congress.preparation (
    union_id uuid not null,
    sitting  uuid not null,
    step     text not null,
    done_on  date not null,
    done_by  uuid not null,
    note     text not null check (length(note) <= 200),
    primary key (union_id, sitting, step),
    foreign key (union_id, sitting) references congress.sitting (union_id, id)
);
comment on table congress.preparation is '筹备步骤：哪天做完，谁登记的';
