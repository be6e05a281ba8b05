alter table reporting.report add column version integer not null default 1 check (version >= 1);
comment on column reporting.report.version is '每次更正、作废加一；台账里的那一条跟着改';
