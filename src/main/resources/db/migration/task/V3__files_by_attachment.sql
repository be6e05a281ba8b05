create index on task.file (union_id, attachment);  -- who may see a file is asked for each picture
