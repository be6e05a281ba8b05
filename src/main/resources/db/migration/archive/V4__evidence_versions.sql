alter table archive.evidence add column replaced_by uuid;      -- the newer version of it; what it was stays
