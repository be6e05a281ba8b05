create table congress.further_day (
    union_id uuid not null,
    sitting  uuid not null,
    day      date not null,
    primary key (union_id, sitting, day),
    foreign key (union_id, sitting) references congress.sitting (union_id, id)
);
comment on table congress.further_day is '开几天的会议：第一天以后，每天另开一张签到名单';

create table congress.attended_day (
    union_id uuid not null,
    sitting  uuid not null,
    day      date not null,
    delegate uuid not null,
    presence text not null check (presence in ('PRESENT', 'LATE', 'LEAVE', 'ABSENT', 'LEFT')),
    at       timestamp not null,
    primary key (union_id, sitting, day, delegate),
    foreign key (union_id, sitting) references congress.sitting (union_id, id),
    foreign key (union_id, delegate) references congress.delegate (union_id, id)
);
create index on congress.attended_day (union_id, delegate);
comment on table congress.attended_day is '前几天的到会；当天的在 attendance';

create table congress.colleague_day (
    union_id  uuid not null,
    sitting   uuid not null,
    day       date not null,
    colleague uuid not null,
    primary key (union_id, sitting, day, colleague),
    foreign key (union_id, sitting) references congress.sitting (union_id, id),
    foreign key (union_id, colleague) references congress.colleague (union_id, id)
);
create index on congress.colleague_day (union_id, colleague);
comment on table congress.colleague_day is '前几天到会的没有入会的职工；当天的在 colleague_came';

alter table congress.screen drop constraint screen_shows_check;
alter table congress.screen add constraint screen_shows_check check (shows in
    ('TITLE', 'CHECK_IN', 'AGENDA', 'ITEM', 'PAPER', 'QUORUM', 'RESULT', 'BLANK'));
alter table congress.screen add column page integer not null default 1 check (page >= 1);
comment on column congress.screen.page is '放议题材料时，翻到第几页';
