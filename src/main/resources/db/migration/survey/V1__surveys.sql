create table survey.survey (
    union_id   uuid not null,
    id         uuid not null,
    title      text not null check (length(title) between 2 and 60),
    about      text not null check (length(about) <= 1000),               -- 为什么问、问来做什么
    preset     text not null,
    mode       text not null check (mode in ('ANONYMOUS', 'NAMED')),
    whom       text not null,                                             -- 问哪些会员：JSON
    first_day  date not null,
    last_day   date not null check (last_day >= first_day),
    series     text not null check (length(series) <= 40),                -- 同一组的几份问卷
    questions  jsonb not null,
    state      text not null check (state in ('DRAFT', 'OPEN', 'CLOSED', 'TOLD')),
    made_by    uuid not null,
    closed_on  date,
    told_on    date,
    sealed_key text,                                                      -- 作答码的密钥，加密保存，结束时销毁
    result     jsonb,                                                     -- 结束时算好的汇总，不含小格
    version    integer not null,
    primary key (union_id, id),
    check ((state in ('CLOSED', 'TOLD')) = (closed_on is not null) and (closed_on is null) = (result is null)),
    check ((state = 'TOLD') = (told_on is not null)),
    check ((sealed_key is not null) = (state = 'OPEN'))
);
comment on table survey.survey is '问卷';
create index on survey.survey (union_id, series) where series <> '';

create table survey.roll (
    union_id uuid not null,
    survey   uuid not null,
    member   uuid not null,
    took     boolean not null default false,                              -- 领了码，或已作答
    primary key (union_id, survey, member),
    foreign key (union_id, survey) references survey.survey (union_id, id)
);
comment on table survey.roll is '问卷问到的会员，和谁领了作答码；匿名问卷从不记谁怎么答';
create index on survey.roll (union_id, member);

create table survey.slip_group (
    union_id uuid not null,
    survey   uuid not null,
    no       integer not null check (no between 1 and 200),
    label    text not null check (length(label) between 1 and 40),        -- 班级、教师
    issued   integer not null check (issued >= 0),
    primary key (union_id, survey, no),
    unique (union_id, survey, label),
    foreign key (union_id, survey) references survey.survey (union_id, id)
);
comment on table survey.slip_group is '发给没有账号的人的作答码：按班级等分组发了几张，码本身不保存';

create table survey.used_code (
    union_id uuid not null,
    survey   uuid not null,
    hash     text not null,
    primary key (union_id, survey, hash),
    foreign key (union_id, survey) references survey.survey (union_id, id)
);
comment on table survey.used_code is '用过的作答码，只存散列';

-- 匿名问卷的回答：没有姓名、时间、顺序
create table survey.answer (
    union_id uuid not null,
    survey   uuid not null,
    id       uuid not null default gen_random_uuid(),
    grp      integer,                                                     -- 作答码的分组
    said     jsonb not null,
    primary key (union_id, survey, id),
    foreign key (union_id, survey) references survey.survey (union_id, id)
);
comment on table survey.answer is '匿名问卷的回答';

create table survey.named_answer (
    union_id uuid not null,
    survey   uuid not null,
    member   uuid not null,
    said     jsonb not null,
    primary key (union_id, survey, member),
    foreign key (union_id, survey) references survey.survey (union_id, id)
);
comment on table survey.named_answer is '记名问卷的回答';
create index on survey.named_answer (union_id, member);

create table survey.remark (
    union_id uuid not null,
    survey   uuid not null,
    id       uuid not null default gen_random_uuid(),
    question integer not null,
    said     text not null check (length(said) <= 2000),
    state    text not null check (state in ('WAITING', 'SHOWN', 'DROPPED')),
    primary key (union_id, survey, id),
    foreign key (union_id, survey) references survey.survey (union_id, id)
);
comment on table survey.remark is '问卷里写的话，与同一份问卷的其他回答分开；去掉人名后才公布';

create table survey.measure (
    union_id uuid not null,
    survey   uuid not null,
    option   integer not null,                                            -- 需求题的第几项
    task     uuid,
    measure  text not null check (length(measure) <= 300),
    reason   text not null check (length(reason) <= 1000),
    primary key (union_id, survey, option),
    foreign key (union_id, survey) references survey.survey (union_id, id),
    check ((measure = '') <> (reason = '') and (task is not null) = (measure <> ''))
);
comment on table survey.measure is '排在前面的需求怎么办：任务，或者不办的理由';

-- Whoever answers with a code is not signed in; the survey tells whose it is.
create table survey.address (
    survey     uuid primary key,
    home_union uuid not null
);
comment on table survey.address is '问卷属于哪个工会';

-- After closing the files of these are written anew, so that no old transaction number stays in them.
grant maintain on survey.answer, survey.roll, survey.used_code, survey.remark to ${app};
