alter table congress.agenda_item drop constraint agenda_item_handling_check;
alter table congress.agenda_item add constraint agenda_item_handling_check
    check (handling in ('HEAR', 'REVIEW', 'PASS', 'EVALUATE', 'DECIDE', 'ELECT', 'PROCEDURE'));
comment on table congress.agenda_item is '议程：听取、审议、审议通过、评议、决定、选举，或程序事项（通过议程、主席团名单等）';

create table congress.acclamation (
    union_id uuid not null,
    sitting  uuid not null,
    item     integer not null,
    entitled integer not null,
    present  integer not null check (present between 1 and entitled),
    noted_by uuid not null,
    at       timestamp not null,
    primary key (union_id, sitting, item),
    foreign key (union_id, sitting, item) references congress.agenda_item (union_id, sitting, number)
);
comment on table congress.acclamation is '无异议鼓掌通过的程序事项：不计票，只记当时应到、实到';
