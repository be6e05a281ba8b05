create table proposalexchange.share (
    union_id   uuid not null,
    id         uuid not null,
    proposal   uuid not null,                                -- proposal module; held by id, no foreign key
    topic      text not null check (length(topic) <= 40),
    title      text not null check (length(title) between 1 and 60),
    grounds    text not null,
    measures   text not null,
    answer     text not null,
    chosen_on  date not null,
    taken_back boolean not null,
    version    integer not null,
    primary key (union_id, id),
    unique (union_id, proposal)
);
comment on table proposalexchange.share is '选出来交流的提案：去掉姓名的文字和答复';

create table proposalexchange.answer (
    union_id uuid not null,
    share    uuid not null,
    member   uuid not null,                                  -- identity module; held by id, no foreign key
    state    text not null check (state in ('ASKED', 'AGREED', 'DECLINED', 'WITHDRAWN')),
    said_on  date not null,
    primary key (union_id, share, member),
    foreign key (union_id, share) references proposalexchange.share (union_id, id)
);
comment on table proposalexchange.answer is '提案人同意不同意交流，随时可以撤回';

create table proposalexchange.meeting (
    union_id    uuid not null,
    id          uuid not null,
    held_on     date not null,
    venue       text not null check (length(venue) <= 100),
    with_unions text not null check (length(with_unions) between 1 and 400),
    persons     integer not null check (persons between 1 and 100000),
    summary     text not null check (length(summary) between 1 and 4000),
    primary key (union_id, id)
);
comment on table proposalexchange.meeting is '提案交流会';
