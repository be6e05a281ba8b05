create table election.election (
    union_id    uuid not null,
    id          uuid not null,
    number      bigint generated always as identity,
    title       text not null check (length(title) between 2 and 60),
    region      text not null,
    years       integer not null check (years in (3, 5)),
    by_election boolean not null,                            -- 补选、增补
    roll        uuid,                                        -- 会员名册；空为本届代表
    ballot      uuid,                                        -- 无记名投票
    started     date,                                        -- 当选人就任
    version     integer not null,
    primary key (union_id, id)
);
comment on table election.election is '换届、补选、增补选举';
create unique index on election.election (union_id, ballot) where ballot is not null;

create table election.post (
    union_id uuid not null,
    election uuid not null,
    post     text not null check (post in ('COMMITTEE', 'CHAIR', 'AUDIT', 'WOMEN')),
    seats    integer not null check (seats between 1 and 45),
    stage    text not null check (stage in ('RECOMMENDED', 'PROPOSED', 'EXAMINED', 'ADOPTED')),
    primary key (union_id, election, post),
    foreign key (union_id, election) references election.election (union_id, id)
);
comment on table election.post is '应选职务和名额，候选人名单走到哪一步';

create table election.candidate (
    union_id       uuid not null,
    election       uuid not null,
    post           text not null,
    member         uuid not null,
    name           text not null,
    recommended_by text not null check (length(recommended_by) <= 100),
    kinship        text not null check (kinship in ('NONE', 'PRINCIPAL', 'RELATIVE')),
    place          integer not null,
    primary key (union_id, election, post, member),
    foreign key (union_id, election, post) references election.post (union_id, election, post)
);
comment on table election.candidate is '候选人';
