-- several things happen to a firm on one day: what was entered last stands first, as everywhere
alter table firmcongress.happening add column entered_at timestamptz not null default clock_timestamp();
