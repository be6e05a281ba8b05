create table identity.delegation (
    union_id    uuid not null,
    id          uuid not null,
    holding     uuid not null,
    taker       uuid not null,
    begins      date not null,
    ends        date not null check (ends >= begins),
    reason      text not null check (length(reason) between 1 and 200),
    recalled_on date,
    primary key (union_id, id),
    foreign key (union_id, holding) references identity.office (union_id, id),
    foreign key (union_id, taker) references identity.person (union_id, id)
);
comment on table identity.delegation is '职务代理：任职者外出期间由谁代办，从何时到何时；收回的当日起即无效';
create index on identity.delegation (union_id, taker);
