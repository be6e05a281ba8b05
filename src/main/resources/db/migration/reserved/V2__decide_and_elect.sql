alter table reserved.own_matter drop constraint own_matter_handling_check;
alter table reserved.own_matter add constraint own_matter_handling_check
    check (handling in ('HEAR', 'REVIEW', 'PASS', 'EVALUATE', 'DECIDE', 'ELECT', 'PROCEDURE'));
