create table committee.safeguard (
    union_id     uuid not null,
    committee    uuid not null,
    term         integer not null,
    member       uuid not null,
    declared_on  date,                                       -- 声明不是单位主要负责人的近亲属
    full_time    boolean not null,
    contract_end date,                                       -- 劳动合同原来的到期日
    primary key (union_id, committee, term, member),
    foreign key (union_id, committee, term) references committee.term (union_id, committee, number)
);
comment on table committee.safeguard is '任职保障：近亲属声明、专职或兼职、劳动合同到期日';

create table committee.departure (
    union_id  uuid not null,
    committee uuid not null,
    term      integer not null,
    member    uuid not null,
    last_day  date not null,
    why       text not null check (why in ('RESIGNED', 'MOVED', 'RECALLED')),
    own       text not null check (length(own) <= 100),      -- 本会委员会同意的决议
    upper     text not null check (length(upper) <= 100),    -- 上级工会同意的文号
    votes     integer,
    voters    integer,
    primary key (union_id, committee, term, member, last_day),
    foreign key (union_id, committee, term) references committee.term (union_id, committee, number),
    check ((why = 'MOVED') = (own <> '' and upper <> '')),
    check ((why = 'RECALLED') = (votes is not null and voters is not null and votes * 2 > voters))
);
comment on table committee.departure is '主席、副主席任期内离任：辞职等，调动的两个同意，罢免的票数';

create table committee.work_day (
    union_id uuid not null,
    member   uuid not null,
    day      date not null,
    halves   integer not null check (halves in (1, 2)),      -- 半天算一
    work     text not null check (length(work) between 1 and 100),
    primary key (union_id, member, day)
);
comment on table committee.work_day is '兼职委员占用生产时间做工会工作的日子';
