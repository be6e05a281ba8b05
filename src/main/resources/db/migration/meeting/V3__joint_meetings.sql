alter table meeting.agenda_item add column side text not null default '' check (length(side) <= 20);
comment on column meeting.agenda_item.side is '谁提出的议题（党政、工会、共青团、职工关切），联席会议按它分组';

create table meeting.brought (
    union_id     uuid not null,
    decision     uuid not null,
    confirmed_on date,
    primary key (union_id, decision),
    foreign key (union_id, decision) references meeting.decision (union_id, id)
);
comment on table meeting.brought is '两次教代会之间议定、要提交下次教代会的事项；哪天提交的';
