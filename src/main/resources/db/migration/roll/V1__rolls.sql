create table roll.roll (
    union_id uuid not null,
    id       uuid not null,
    title    text not null check (length(title) between 2 and 60),
    on_day   date not null,                   -- 以哪一天的名册为准
    parts    text not null check (parts in ('WHOLE', 'GROUPS', 'DEPARTMENTS')),
    made_by  uuid not null,
    made_on  date not null,
    primary key (union_id, id)
);
comment on table roll.roll is '选民名册';

create table roll.objection (
    union_id    uuid not null,
    roll        uuid not null,
    number      integer not null check (number > 0),
    raised_by   text not null check (length(raised_by) between 1 and 50),
    raised_on   date not null,
    text        text not null check (length(text) between 2 and 500),
    answer      text check (length(answer) between 2 and 500),
    is_upheld   boolean,
    answered_by uuid,
    answered_on date,
    primary key (union_id, roll, number),
    foreign key (union_id, roll) references roll.roll (union_id, id),
    check ((answer is null) = (is_upheld is null) and (answer is null) = (answered_by is null)
           and (answer is null) = (answered_on is null))
);
comment on table roll.objection is '对名册的异议';

create table roll.voter (
    union_id uuid not null,
    roll     uuid not null,
    place    integer not null check (place > 0),
    member   uuid not null,                   -- membership module; held by id, no foreign key
    number   text not null,
    name     text not null,
    part     text not null,                   -- 选区：小组或部门的名称，当时的
    primary key (union_id, roll, place),
    unique (union_id, roll, member),
    foreign key (union_id, roll) references roll.roll (union_id, id)
);
comment on table roll.voter is '定稿名册上的人';

create table roll.frozen (
    union_id  uuid not null,
    roll      uuid not null,
    year      integer not null,
    number    integer not null check (number > 0),
    voters    integer not null check (voters > 0),
    hash      text not null,
    frozen_by uuid not null,
    frozen_at timestamptz not null,
    primary key (union_id, roll),
    unique (union_id, year, number),
    foreign key (union_id, roll) references roll.roll (union_id, id)
);
comment on table roll.frozen is '定稿';

-- What is frozen stays as it is, whoever asks and whatever the program does: of the policies that restrict, all must pass.
create policy stays on roll.frozen as restrictive for update using (false);
create policy is_kept on roll.frozen as restrictive for delete using (false);
create policy stays on roll.voter as restrictive for update using (false);
create policy is_kept on roll.voter as restrictive for delete using (false);
create policy none_comes_late on roll.voter as restrictive for insert
    with check (not exists (select from roll.frozen f where f.union_id = voter.union_id and f.roll = voter.roll));
create policy stays on roll.roll as restrictive for update
    using (not exists (select from roll.frozen f where f.union_id = roll.union_id and f.roll = roll.id));
create policy is_kept on roll.roll as restrictive for delete
    using (not exists (select from roll.frozen f where f.union_id = roll.union_id and f.roll = roll.id));
create policy stays on roll.objection as restrictive for update
    using (not exists (select from roll.frozen f where f.union_id = objection.union_id and f.roll = objection.roll));
create policy is_kept on roll.objection as restrictive for delete
    using (not exists (select from roll.frozen f where f.union_id = objection.union_id and f.roll = objection.roll));
create policy none_comes_late on roll.objection as restrictive for insert
    with check (not exists (select from roll.frozen f where f.union_id = objection.union_id and f.roll = objection.roll));
