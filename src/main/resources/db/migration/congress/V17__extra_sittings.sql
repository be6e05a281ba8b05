create table congress.extra_request (
    union_id  uuid not null,
    id        uuid not null,
    term      uuid not null,
    asked_by  text not null check (asked_by in ('UNIT', 'UNION', 'DELEGATES')),
    delegates integer not null check (delegates >= 0),
    asked_on  date not null,
    reason    text not null check (length(reason) between 1 and 200),
    sitting   uuid,
    primary key (union_id, id),
    foreign key (union_id, term) references congress.term (union_id, id),
    foreign key (union_id, sitting) references congress.sitting (union_id, id),
    check ((asked_by = 'DELEGATES') = (delegates > 0))
);
create index on congress.extra_request (union_id, term);
create index on congress.extra_request (union_id, sitting) where sitting is not null;
comment on table congress.extra_request is '要求临时召开会议：行政、工会，或三分之一以上代表';
