alter table delegateelection.election drop constraint election_name_check;
alter table delegateelection.election add constraint election_name_check check (length(name) <= 100);
