create table congress.colleague (
    union_id   uuid not null,
    term       uuid not null,
    id         uuid not null,
    name       text not null check (length(name) between 1 and 40),
    department text not null check (length(department) <= 60),
    since      date not null,
    until      date,
    primary key (union_id, id),
    foreign key (union_id, term) references congress.term (union_id, id),
    check (until is null or until >= since)
);
create index on congress.colleague (union_id, term);
create unique index on congress.colleague (union_id, term, name, department) where until is null;
comment on table congress.colleague is '全体职工开会时，没有入会的职工：一样有表决权，计入应到（工会名册里没有他们）';

create table congress.colleague_came (
    union_id  uuid not null,
    sitting   uuid not null,
    colleague uuid not null,
    primary key (union_id, sitting, colleague),
    foreign key (union_id, sitting) references congress.sitting (union_id, id),
    foreign key (union_id, colleague) references congress.colleague (union_id, id)
);
create index on congress.colleague_came (union_id, colleague);
comment on table congress.colleague_came is '没有入会的职工谁到会，由工作人员在门口登记';
