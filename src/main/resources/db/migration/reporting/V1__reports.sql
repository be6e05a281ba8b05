create table reporting.report (
    union_id    uuid not null,
    id          uuid not null,
    given_on    date not null,
    given_to    text not null check (given_to in ('PARTY', 'PRINCIPAL', 'ADMINISTRATION')),
    title       text not null check (length(title) between 1 and 60),
    given_by    uuid not null,                               -- identity module; held by id, no foreign key
    work        text not null check (length(work) <= 4000),
    opinions    text not null check (length(opinions) <= 4000),
    void_reason text not null check (length(void_reason) <= 200),
    primary key (union_id, id)
);
comment on table reporting.report is '请示汇报：哪天向谁汇报了什么；作废的写明原因';
create index on reporting.report (union_id, given_on);

create table reporting.request (
    union_id    uuid not null,
    id          uuid not null,
    report      uuid not null,
    number      integer generated always as identity,
    text        text not null check (length(text) between 1 and 1000),
    answer      text check (length(answer) between 1 and 2000),
    answered_on date,
    outcome     text check (length(outcome) between 1 and 2000),
    settled_on  date check (settled_on >= answered_on),
    primary key (union_id, id),
    foreign key (union_id, report) references reporting.report (union_id, id),
    check ((answer is null) = (answered_on is null)),
    check ((outcome is null) = (settled_on is null)),
    check (answered_on is not null or settled_on is null)
);
comment on table reporting.request is '汇报里提出的请求：待答复、已答复、已落实';
create index on reporting.request (union_id, report);

create table reporting.support (
    union_id    uuid not null,
    id          uuid not null,
    received_on date not null,
    given_by    text not null check (given_by in ('PARTY', 'PRINCIPAL', 'ADMINISTRATION')),
    kind        text not null check (kind in ('ATTENDANCE', 'FUNDS', 'ROOMS', 'OTHER')),
    what        text not null check (length(what) between 1 and 200),
    fen         bigint not null check (fen >= 0),
    primary key (union_id, id),
    check ((kind = 'FUNDS') = (fen > 0))
);
comment on table reporting.support is '得到的支持：领导到场、经费、场地';

create table reporting.rhythm (
    union_id uuid primary key,
    rhythm   text not null check (rhythm in ('TERM', 'MONTH', 'QUARTER', 'YEAR', 'NONE'))
);
comment on table reporting.rhythm is '多久汇报一次；没有这一行的是每学期一次';
