-- What carries its own day of deletion needs no months besides.
alter table keeping.period drop constraint period_months_check;
alter table keeping.period add constraint period_months_check check (months between 0 and 1200);
