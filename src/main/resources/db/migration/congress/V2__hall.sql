alter table congress.sitting drop constraint sitting_state_check;
alter table congress.sitting add constraint sitting_state_check
    check (state in ('PREPARING', 'OPEN', 'CLOSED', 'CANCELLED'));
alter table congress.sitting add column opened_at timestamp;
alter table congress.sitting add column code text not null default replace(gen_random_uuid()::text, '-', '');
alter table congress.sitting add constraint sitting_opened_check
    check (case state when 'OPEN' then opened_at is not null when 'CLOSED' then true else opened_at is null end);
comment on column congress.sitting.code is '会场二维码里的签到码：不在会场的人看不到';

create table congress.agenda_item (
    union_id uuid not null,
    sitting  uuid not null,
    number   integer not null check (number between 1 and 99),
    title    text not null check (length(title) between 1 and 200),
    reporter text not null check (length(reporter) <= 60),
    handling text not null check (handling in ('HEAR', 'REVIEW', 'PASS', 'EVALUATE')),
    minutes  text not null check (length(minutes) <= 5000),
    primary key (union_id, sitting, number),
    foreign key (union_id, sitting) references congress.sitting (union_id, id)
);
comment on table congress.agenda_item is '议程：听取、审议、审议通过或评议';

create table congress.paper (
    union_id   uuid not null,
    sitting    uuid not null,
    item       integer not null,
    version    integer not null check (version > 0),
    attachment uuid not null,                                -- document module; held by id, no foreign key
    added_by   uuid not null,
    added_on   date not null,
    primary key (union_id, sitting, item, version),
    foreign key (union_id, sitting, item) references congress.agenda_item (union_id, sitting, number)
);
comment on table congress.paper is '议题材料的每一稿';

create table congress.attendance (
    union_id uuid not null,
    sitting  uuid not null,
    delegate uuid not null,
    presence text not null check (presence in ('PRESENT', 'LATE', 'LEAVE', 'ABSENT', 'LEFT')),
    reason   text not null check (length(reason) <= 100),
    at       timestamp not null,
    oneself  boolean not null,
    primary key (union_id, sitting, delegate),
    foreign key (union_id, sitting) references congress.sitting (union_id, id),
    foreign key (union_id, delegate) references congress.delegate (union_id, id)
);
create index on congress.attendance (union_id, delegate);
comment on table congress.attendance is '到会：扫码签到或由工作人员登记';

create table congress.hand_count (
    union_id  uuid not null,
    sitting   uuid not null,
    item      integer not null,
    manner    text not null check (manner in ('HANDS', 'PAPER')),
    in_favor  integer not null check (in_favor >= 0),
    against   integer not null check (against >= 0),
    abstained integer not null check (abstained >= 0),
    spoiled   integer not null check (spoiled >= 0),
    counted_by uuid not null,
    primary key (union_id, sitting, item),
    foreign key (union_id, sitting, item) references congress.agenda_item (union_id, sitting, number)
);
comment on table congress.hand_count is '第一个人的计数，等第二个人核对';

create table congress.vote (
    union_id  uuid not null,
    sitting   uuid not null,
    item      integer not null,
    manner    text not null check (manner in ('HANDS', 'PAPER')),
    in_favor  integer not null,
    against   integer not null,
    abstained integer not null,
    spoiled   integer not null,
    entitled  integer not null,
    present   integer not null,
    base      text not null,
    base_number integer not null,
    comparison text not null,
    numerator integer not null,
    denominator integer not null,
    needed    integer not null,
    source    text not null,
    passed    boolean not null,
    counted_by uuid not null,
    confirmed_by uuid not null check (confirmed_by <> counted_by),
    at        timestamp not null,
    primary key (union_id, sitting, item),
    foreign key (union_id, sitting, item) references congress.agenda_item (union_id, sitting, number),
    check (passed = (in_favor >= needed)),
    check (in_favor + against + abstained + spoiled <= present and present <= entitled)
);
comment on table congress.vote is '表决结果，连同当时的规则和人数';

create table congress.resolution (
    union_id uuid not null,
    id       uuid not null,
    sitting  uuid not null,
    item     integer not null,
    year     integer not null,
    number   integer not null check (number > 0),
    title    text not null check (length(title) between 1 and 200),
    text     text not null check (length(text) between 1 and 5000),
    handler  text not null check (length(handler) <= 60),
    due      date,
    version  integer not null,
    primary key (union_id, id),
    unique (union_id, year, number),
    foreign key (union_id, sitting, item) references congress.agenda_item (union_id, sitting, number)
);
create index on congress.resolution (union_id, sitting, item);
comment on table congress.resolution is '决议';

create table congress.resolution_wording (
    union_id   uuid not null,
    resolution uuid not null,
    version    integer not null,
    text       text not null,
    changed_by uuid not null,
    changed_on date not null,
    primary key (union_id, resolution, version),
    foreign key (union_id, resolution) references congress.resolution (union_id, id)
);
comment on table congress.resolution_wording is '决议以前的文字';

create table congress.resolution_progress (
    union_id   uuid not null,
    resolution uuid not null,
    number     integer not null,
    percent    integer not null check (percent between 0 and 100),
    note       text not null check (length(note) between 1 and 500),
    noted_by   uuid not null,
    noted_on   date not null,
    primary key (union_id, resolution, number),
    foreign key (union_id, resolution) references congress.resolution (union_id, id)
);
comment on table congress.resolution_progress is '决议落实进度';
