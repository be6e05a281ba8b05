alter table archive.record_entry add column telling integer not null default 0; -- the last telling of its module that was heard
