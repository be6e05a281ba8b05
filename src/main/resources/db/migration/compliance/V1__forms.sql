create table compliance.form (
    union_id     uuid not null,
    id           uuid not null,
    kind         text not null check (kind in ('ASSESSMENT', 'INCIDENT', 'SELF_CHECK')),
    title        text not null check (length(title) between 1 and 100),
    opened       date not null,
    answers      jsonb not null,
    concluded_on date,
    concluded_by text,                                       -- 签名，照当时的写法
    version      integer not null,
    primary key (union_id, id),
    check ((concluded_on is null) = (concluded_by is null))
);
comment on table compliance.form is '个人信息保护：影响评估、安全事件、年度合规自查';
create unique index on compliance.form (union_id, title) where kind = 'SELF_CHECK';

create table compliance.processing (
    union_id  uuid not null,
    number    integer not null,
    data      text not null check (length(data) between 1 and 200),
    purpose   text not null check (length(purpose) between 1 and 200),
    receivers text not null check (length(receivers) <= 200),
    kept      text not null check (length(kept) <= 100),
    primary key (union_id, number)
);
comment on table compliance.processing is '个人信息处理清单中本会自己加的';
