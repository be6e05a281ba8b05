alter table firmcongress.firm add column closed_on date;
alter table firmcongress.firm add column delegates integer check (delegates between 1 and 100000);
alter table firmcongress.firm add check (delegates is null or form is not null);
comment on column firmcongress.firm.closed_on is '注销、迁出的日期；空的还在';
comment on column firmcongress.firm.delegates is '职代会代表人数；空的没有登记';
