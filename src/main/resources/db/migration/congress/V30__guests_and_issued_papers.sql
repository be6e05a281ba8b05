create table congress.guest (
    union_id uuid not null,
    sitting  uuid not null,
    id       uuid not null,
    name     text not null check (length(name) between 1 and 40),
    unit     text not null check (length(unit) <= 60),       -- 单位和职务
    part     text not null check (part in ('OBSERVER', 'INVITED')),
    came     boolean not null,
    speech   text not null check (length(speech) <= 2000),
    primary key (union_id, id),
    foreign key (union_id, sitting) references congress.sitting (union_id, id)
);
comment on table congress.guest is '只在这一次会议列席、特邀的人：有发言，没有表决权';
create index on congress.guest (union_id, sitting);

create table congress.amendment (
    union_id uuid not null,
    sitting  uuid not null,
    item     integer not null,
    favor_before integer not null check (favor_before between 0 and 100),
    changed  text not null check (length(changed) between 1 and 500),
    noted_by uuid not null,
    noted_on date not null,
    primary key (union_id, sitting, item),
    foreign key (union_id, sitting, item) references congress.agenda_item (union_id, sitting, number)
);
comment on table congress.amendment is '表决前修改了什么，修改前的赞成率是多少';

alter table congress.hand_count add column issued integer check (issued >= 0);
alter table congress.hand_count add column openly text not null default '' check (length(openly) <= 200);
comment on column congress.hand_count.issued is '发出票数，只有无记名投票才记';
alter table congress.vote drop constraint vote_by_ballot_check;
alter table congress.vote add constraint vote_by_ballot_check
    check ((ballot is null or issued is not null) and (issued is null or manner = 'PAPER'));
comment on column congress.vote.issued is '发出票数，只有无记名投票才记';
