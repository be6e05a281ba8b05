create table retiree.card (
    union_id    uuid not null,
    id          uuid not null,
    member      uuid not null,              -- membership module; held by id, no foreign key
    former_unit text not null check (length(former_unit) <= 60),
    living      text check (living in ('WITH_SPOUSE', 'WITH_FAMILY', 'ALONE', 'IN_CARE_HOME', 'AWAY')),
    keeper      uuid,                       -- 工会联系人
    sealed      text not null,              -- 住址、电话、亲属、医疗待遇、补贴，加密
    kept_by     uuid not null,
    kept_on     date not null,
    version     integer not null,
    primary key (union_id, id)
);
comment on table retiree.card is '离退休登记：名册以外还要知道的';
create index on retiree.card (union_id, member);

create table retiree.yearly_check (
    union_id  uuid not null,
    id        uuid not null,
    year      integer not null,
    due       date not null,
    plan_item uuid,                         -- planning module; held by id, no foreign key
    opened_by text not null,
    opened_on date not null,
    closed_on date check (closed_on >= opened_on),
    version   integer not null,
    primary key (union_id, id),
    unique (union_id, year)
);
comment on table retiree.yearly_check is '离退休人员信息核对：每年一次';

create table retiree.check_entry (
    union_id    uuid not null,
    id          uuid not null,
    yearly      uuid not null,
    member      uuid not null,
    number      text not null,
    name        text not null,
    union_group uuid,                       -- union module; held by id, no foreign key
    group_name  text not null,
    keeper      uuid,
    outcome     text check (outcome in ('CONFIRMED', 'MOVED', 'UNREACHABLE', 'DECEASED')),
    note        text not null default '' check (length(note) <= 100),
    answered_by text,
    answered_on date,
    version     integer not null,
    primary key (union_id, id),
    foreign key (union_id, yearly) references retiree.yearly_check (union_id, id),
    check ((outcome is null) = (answered_by is null) and (outcome is null) = (answered_on is null))
);
comment on table retiree.check_entry is '核对名单：开始时的样子，和每人核对的结果';
create index on retiree.check_entry (union_id, yearly);
