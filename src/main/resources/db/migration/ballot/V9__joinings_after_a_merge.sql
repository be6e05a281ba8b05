-- 两条登记合并成一个人以后，提出人和确认人可能变成同一人：当时是两条登记，留在记录里；再提出时由程序核对
do $$
declare
    which text;
begin
    select conname into strict which from pg_constraint
    where conrelid = 'ballot.joining'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%<> proposed_by%';
    execute format('alter table ballot.joining drop constraint %I', which);
end
$$;
