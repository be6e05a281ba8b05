create table congress.training (
    union_id uuid not null,
    id       uuid not null,
    term     uuid not null,
    held_on  date not null,
    subject  text not null check (length(subject) between 1 and 200),
    venue    text not null check (length(venue) <= 100),
    material text not null check (length(material) <= 500),
    primary key (union_id, id),
    foreign key (union_id, term) references congress.term (union_id, id)
);
create index on congress.training (union_id, term);
comment on table congress.training is '培训代表：哪天、讲什么、用什么材料';

create table congress.trained (
    union_id uuid not null,
    training uuid not null,
    delegate uuid not null,
    primary key (union_id, training, delegate),
    foreign key (union_id, training) references congress.training (union_id, id),
    foreign key (union_id, delegate) references congress.delegate (union_id, id)
);
create index on congress.trained (union_id, delegate);
comment on table congress.trained is '参加了培训的代表';
