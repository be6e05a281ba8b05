-- 不受行级安全约束（故为 home_union 而非 union_id）：日历软件凭地址来取，取之前还不知道是哪个工会。只存地址的散列。
create table calendarfeed.feed (
    token_hash text primary key,
    home_union uuid not null,
    member     uuid not null,
    scope      text not null check (scope in ('MINE', 'UNION')),
    created    timestamptz not null,
    unique (home_union, member, scope)
);
comment on table calendarfeed.feed is '日历订阅地址';
