alter table planimport.plan_import add column blanks text not null default '{"filled":{}}'; -- JSON: 原文留的空（20xx年）与填入的内容

create table planimport.own_word (
    union_id uuid not null,
    words    text not null check (length(words) between 2 and 20),
    area     text not null,
    launch   text not null,
    noted_on date not null,
    primary key (union_id, words)
);
comment on table planimport.own_word is '本单位的归类用语：再次导入时先按这些字归类';
