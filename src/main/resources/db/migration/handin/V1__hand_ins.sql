create table handin.hand_in (
    union_id       uuid not null,
    id             uuid not null,
    sitting        uuid not null,                            -- congress module; held by id, no foreign key
    title          text not null check (length(title) between 1 and 200),
    dossier        integer not null check (dossier > 0),
    upper          uuid,                                     -- the union above, if it is in this installation
    upper_name     text not null check (length(upper_name) between 1 and 100),
    handed_on      date not null,
    handed_by      uuid not null,                            -- identity module; held by id, no foreign key
    state          text not null check (state in ('SENT', 'RECEIVED', 'RETURNED')),
    settled_on     date,
    settled_by     text check (length(settled_by) between 1 and 100),
    receipt_number text check (length(receipt_number) <= 40),
    reason         text check (length(reason) between 1 and 200),
    receipt        uuid,                                     -- document module; held by id, no foreign key
    version        integer not null,
    primary key (union_id, id),
    check ((state = 'SENT') = (settled_on is null)),
    check ((state = 'SENT') = (settled_by is null)),
    check ((state = 'RECEIVED') = (receipt_number is not null)),
    check ((state = 'RETURNED') = (reason is not null)),
    check (receipt is null or state = 'RECEIVED')
);
create unique index on handin.hand_in (union_id, sitting, dossier) where state <> 'RETURNED';
comment on table handin.hand_in is '报送上级工会的会议档案：哪一版、报给谁、回执或退回的理由';

create table handin.hand_in_paper (
    union_id   uuid not null,
    hand_in    uuid not null,
    number     integer not null check (number > 0),
    path       text not null,
    attachment uuid not null,                                -- document module; held by id, no foreign key
    primary key (union_id, hand_in, number),
    foreign key (union_id, hand_in) references handin.hand_in (union_id, id)
);
comment on table handin.hand_in_paper is '报送时的材料清单，以后不变';

create table handin.arrival (
    union_id   uuid not null,
    below      uuid not null,                                -- the union below, whose it is
    hand_in    uuid not null,
    arrived_on date not null,
    over_on    date,
    primary key (union_id, hand_in)
);
create index on handin.arrival (union_id, arrived_on) where over_on is null;
comment on table handin.arrival is '下级工会报来、等本会签收的会议档案；内容留在下级';
