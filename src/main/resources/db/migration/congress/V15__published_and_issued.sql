create table congress.resolution_publication (
    union_id        uuid not null,
    resolution      uuid not null,
    document_number text not null check (length(document_number) <= 40),
    published_on    date not null,
    place           text not null check (length(place) between 1 and 100),
    binding         text not null check (length(binding) between 1 and 100),
    primary key (union_id, resolution),
    foreign key (union_id, resolution) references congress.resolution (union_id, id)
);
comment on table congress.resolution_publication is '决议的公布：发文字号、日期、地点，对谁有约束力';

create table congress.resolution_issue (
    union_id   uuid not null,
    resolution uuid not null,
    issued_on  date,
    number     text check (length(number) between 1 and 40),
    attachment uuid,                                         -- document module; held by id, no foreign key
    not_needed text check (length(not_needed) between 1 and 200),
    primary key (union_id, resolution),
    foreign key (union_id, resolution) references congress.resolution (union_id, id),
    check ((issued_on is null) = (number is null)),
    check ((issued_on is null) = (not_needed is not null)),
    check (attachment is null or issued_on is not null)
);
comment on table congress.resolution_issue is '行政对通过事项的发文，或不需要发文的理由';
