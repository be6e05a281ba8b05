create table delegateelection.election (
    union_id       uuid not null,
    id             uuid not null,
    term           uuid not null,                            -- congress module; held by id, no foreign key
    constituency   uuid not null,                            -- congress module; held by id, no foreign key
    term_number    integer not null check (term_number between 1 and 99),
    kind_word      text not null,
    name           text not null check (length(name) <= 50), -- 公告当天的选区名称和职工人数
    staff          integer not null check (staff >= 1),
    region         text not null,
    units          text not null,
    held_on        date not null,
    venue          text not null check (length(venue) <= 100),
    who            text not null check (length(who) <= 200),
    seats          integer not null check (seats between 1 and 999),
    margin         integer not null check (margin between 0 and 999),
    days           integer not null check (days between 1 and 60),
    state          text not null check (state in ('ANNOUNCED', 'LISTED', 'COUNTED', 'POSTED', 'FILED', 'FAILED')),
    listed_on      date,
    took_part      integer check (took_part between 0 and staff),
    returned       integer check (returned between 0 and took_part),
    spoiled        integer check (spoiled between 0 and returned),
    first_counter  uuid,                                     -- identity module; held by id, no foreign key
    second_counter uuid,                                     -- identity module; held by id, no foreign key
    counted_on     date,
    turnout_needed integer check (turnout_needed >= 0),
    votes_needed   integer check (votes_needed >= 1),
    sources        text,
    posted_from    date,
    posted_until   date check (posted_until > posted_from),
    over_on        date,
    failed_why     text check (failed_why in ('TURNOUT', 'NOBODY', 'NOT_QUALIFIED', 'GIVEN_UP')),
    failed_words   text check (length(failed_words) <= 200),
    version        integer not null,
    primary key (union_id, id),
    check ((state = 'LISTED') = (listed_on is not null)),
    check (state not in ('COUNTED', 'POSTED', 'FILED') or counted_on is not null),
    check (state not in ('ANNOUNCED', 'LISTED') or counted_on is null),
    check (num_nulls(counted_on, took_part, returned, spoiled, first_counter, second_counter, turnout_needed, votes_needed,
        sources) in (0, 9)),
    check ((state in ('POSTED', 'FILED')) = (posted_from is not null)),
    check ((posted_from is null) = (posted_until is null)),
    check ((state in ('FILED', 'FAILED')) = (over_on is not null)),
    check (over_on is null or posted_until is null or over_on > posted_until),
    check ((state = 'FAILED') = (failed_why is not null and failed_words is not null))
);
comment on table delegateelection.election is '选区选举代表：公告、计票、公示；一个选区同时只进行一次';
create unique index on delegateelection.election (union_id, constituency) where state not in ('FILED', 'FAILED');
create index on delegateelection.election (union_id, held_on);

create table delegateelection.candidate (
    union_id       uuid not null,
    election       uuid not null,
    member         uuid not null,                            -- identity module; held by id, no foreign key
    number         integer not null,
    recommended_by text not null check (length(recommended_by) between 1 and 100),
    is_frontline   boolean not null,
    is_leader      boolean not null,
    votes          integer check (votes >= 0),
    standing       text not null check (standing in ('STANDS', 'ELECTED', 'TIED', 'NOT_ELECTED')),
    is_passed      boolean,
    reason         text check (length(reason) <= 1000),
    reviewed_by    uuid,                                     -- identity module; held by id, no foreign key
    reviewed_on    date,
    primary key (union_id, election, member),
    foreign key (union_id, election) references delegateelection.election (union_id, id),
    check ((standing = 'STANDS') = (votes is null)),
    check (num_nulls(is_passed, reason, reviewed_by, reviewed_on) in (0, 4)),
    check (is_passed is null or standing = 'ELECTED'),
    check (is_passed or reason <> '')
);
comment on table delegateelection.candidate is '候选人：谁推荐、得多少票、资格审查是否通过';
create index on delegateelection.candidate (union_id, member);

create table delegateelection.first_count (
    union_id   uuid not null,
    election   uuid not null,
    typed_by   uuid not null,                                -- identity module; held by id, no foreign key
    took_part  integer not null check (took_part >= 0),
    returned   integer not null check (returned >= 0),
    spoiled    integer not null check (spoiled >= 0),
    votes      integer[] not null,                           -- 按候选人名单的顺序
    primary key (union_id, election),
    foreign key (union_id, election) references delegateelection.election (union_id, id)
);
comment on table delegateelection.first_count is '第一人点的票，第二人点完即删；第二人看不到';

create table delegateelection.objection (
    union_id    uuid not null,
    id          uuid not null,
    election    uuid not null,
    person      uuid not null,                               -- 对谁有异议；identity module; held by id, no foreign key
    words       text not null check (length(words) between 1 and 1000),
    member      uuid not null,                               -- 谁提的；identity module; held by id, no foreign key
    objected_on date not null,
    is_upheld   boolean,
    answer      text check (length(answer) between 1 and 1000),
    answered_by uuid,                                        -- identity module; held by id, no foreign key
    answered_on date,
    primary key (union_id, id),
    foreign key (union_id, election) references delegateelection.election (union_id, id),
    check (num_nulls(is_upheld, answer, answered_by, answered_on) in (0, 4))
);
comment on table delegateelection.objection is '公示期间的异议和答复；只有本人和经办人看得到是谁提的';
create index on delegateelection.objection (union_id, election);
create index on delegateelection.objection (union_id, member);
