-- 生日与到龄：每次打开今天、日历都会问，不该把整册名单读一遍。
-- 生日存成整数：行级安全之下，只有这样的比较用得上索引。
alter table membership.member add column birthday int
    generated always as ((extract(month from born) * 100 + extract(day from born))::int) stored;
comment on column membership.member.birthday is '月日，如 1122';
create index on membership.member (union_id, birthday) where ended_on is null and merged_into is null;
create index on membership.member (union_id, sex, born) where ended_on is null and merged_into is null;

-- 撤销一次导入会删几千人：每删一人都要看有没有人合并到他名下。
create index on membership.member (union_id, merged_into) where merged_into is not null;
