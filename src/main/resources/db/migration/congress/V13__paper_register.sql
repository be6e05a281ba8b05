create table congress.paper_entry (
    union_id uuid not null,
    sitting  uuid not null,
    item     integer not null,
    kind     text not null check (kind in ('WORK_REPORT', 'BUDGET', 'ACCOUNTS', 'DEVELOPMENT_PLAN', 'PLAN', 'SCHEME', 'REGULATION',
        'REWARD_STANDARD', 'WELFARE', 'FOLLOW_UP', 'OTHER')),
    written_by text not null check (length(written_by) <= 60),
    given_version integer,
    given_on      date,
    primary key (union_id, sitting, item),
    foreign key (union_id, sitting, item) references congress.agenda_item (union_id, sitting, number),
    check ((given_version is null) = (given_on is null))
);
comment on table congress.paper_entry is '会议材料登记：类型、起草人，分发了哪一稿';

create table congress.paper_reading (
    union_id uuid not null,
    sitting  uuid not null,
    item     integer not null,
    version  integer not null,
    delegate uuid not null,
    read_on  date not null,
    primary key (union_id, sitting, item, version, delegate),
    foreign key (union_id, sitting, item, version) references congress.paper (union_id, sitting, item, version),
    foreign key (union_id, delegate) references congress.delegate (union_id, id)
);
create index on congress.paper_reading (union_id, delegate);
comment on table congress.paper_reading is '代表已阅：谁读了分发的哪一稿';
