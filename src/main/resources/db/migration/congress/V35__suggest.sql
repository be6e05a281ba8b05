alter table congress.agenda_item drop constraint agenda_item_handling_check;
alter table congress.agenda_item add constraint agenda_item_handling_check
    check (handling in ('HEAR', 'REVIEW', 'PASS', 'EVALUATE', 'SUGGEST', 'DECIDE', 'ELECT', 'PROCEDURE'));
comment on table congress.agenda_item is '议程：听取、审议、审议通过、评议、建议（社区、农场）、决定、选举，或程序事项（通过议程、主席团名单等）';
