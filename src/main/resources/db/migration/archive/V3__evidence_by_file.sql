create index on archive.evidence (union_id, attachment);  -- who may see a file is asked for each picture
