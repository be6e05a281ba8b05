create table appraisal.self_report (
    union_id uuid not null,
    round    uuid not null,
    object   integer not null check (object > 0),
    file     uuid not null,                                   -- document module
    number   integer generated always as identity,
    added_on date not null,
    primary key (union_id, round, file),
    foreign key (union_id, round) references appraisal.round (union_id, id)
);
comment on table appraisal.self_report is '述职报告，参评的人投票以前可看';
create index on appraisal.self_report (union_id, file);

create table appraisal.citation (
    union_id uuid not null,
    round    uuid not null,
    object   integer not null check (object >= 0),            -- 0：整轮
    use      text not null,
    place    text not null check (length(place) between 1 and 100),
    number   integer generated always as identity,
    cited_on date not null,
    cited_by uuid not null,
    primary key (union_id, round, object, use, place),
    foreign key (union_id, round) references appraisal.round (union_id, id)
);
comment on table appraisal.citation is '测评结果引用到了哪里';
