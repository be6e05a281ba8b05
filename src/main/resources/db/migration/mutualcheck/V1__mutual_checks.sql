create table mutualcheck.round (
    union_id uuid not null,                                  -- 组织互查的上级工会
    id       uuid not null,
    title    text not null check (length(title) between 1 and 100),
    due      date not null,
    by_name  text not null,
    on_day   date not null,
    primary key (union_id, id)
);
comment on table mutualcheck.round is '档案互查';

create table mutualcheck.pair (
    union_id        uuid not null,                           -- 上级工会；双方在这里读写自己的一对
    id              uuid not null,
    round           uuid not null,
    checker         uuid not null,
    checker_name    text not null,
    checked         uuid not null check (checked <> checker),
    checked_name    text not null,
    state           text not null check (state in ('ARRANGED', 'HANDED_IN', 'ANSWERED', 'CONFIRMED')),
    result          text check (length(result) <= 2000),
    result_by       text,
    result_on       date,
    answer          text check (length(answer) <= 2000),
    answer_by       text,
    answer_on       date,
    confirmation    text check (length(confirmation) <= 2000),
    confirmation_by text,
    confirmation_on date,
    version         integer not null,
    arranged_at     timestamptz not null default now(),
    primary key (union_id, id),
    unique (union_id, round, checker),
    unique (union_id, round, checked),
    foreign key (union_id, round) references mutualcheck.round (union_id, id),
    check ((state = 'ARRANGED') = (result is null)),
    check ((state in ('ANSWERED', 'CONFIRMED')) = (answer is not null)),
    check ((state = 'CONFIRMED') = (confirmation is not null))
);
comment on table mutualcheck.pair is '互查：谁检查谁';

create table mutualcheck.mark (
    union_id  uuid not null,
    pair      uuid not null,
    book      uuid not null,                                 -- 被检查工会的簿册
    book_name text not null,
    met       text not null,
    points    integer not null check (points between 0 and 100),
    remark    text not null check (length(remark) <= 500),
    primary key (union_id, pair, book),
    foreign key (union_id, pair) references mutualcheck.pair (union_id, id)
);
comment on table mutualcheck.mark is '互查：每一册的评分';

create table mutualcheck.opening (
    union_id uuid not null,                                  -- 被检查的工会
    pair     uuid not null,                                  -- 上级工会的那一对
    checker  uuid not null,                                  -- 只给这一个工会看
    file_set uuid not null,
    books    uuid[] not null check (cardinality(books) > 0),
    by_name  text not null,
    until    date not null,
    closed   date,
    primary key (union_id, pair)
);
comment on table mutualcheck.opening is '互查：给检查的工会打开的簿册';
