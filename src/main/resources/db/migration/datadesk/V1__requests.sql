create table datadesk.data_request (
    union_id    uuid not null,
    id          uuid not null,
    kind        text not null check (kind in ('SEE', 'COPY', 'CORRECT', 'DELETE', 'EXPLAIN')),
    person      uuid,                          -- identity module; held by id, no foreign key
    asker       text not null check (length(asker) <= 100),
    text        text not null check (length(text) between 4 and 1000),
    received    date not null,
    due         date not null check (due >= received),
    recorded_by uuid not null,
    state       text not null check (state in ('OPEN', 'ANSWERED', 'REFUSED', 'WITHDRAWN')),
    settled_by  uuid,
    settled_on  date,
    told        text not null check (length(told) <= 1000),
    version     integer not null,
    primary key (union_id, id),
    check (person is not null or asker <> ''),
    check ((state = 'OPEN') = (settled_on is null)),
    check ((state in ('ANSWERED', 'REFUSED')) = (settled_by is not null)),
    check ((state in ('ANSWERED', 'REFUSED')) = (told <> ''))
);
comment on table datadesk.data_request is '个人信息请求：查阅、复制、更正、删除、解释说明，及其答复';
create index on datadesk.data_request (union_id, person, received desc);
create index on datadesk.data_request (union_id, settled_on);
