-- Members move between unions of one installation. Row-level security shows a union only itself; this one question, whether
-- exactly one union is called so, is answered across them, and nothing else of it.
create function "union".called(wanted text) returns uuid
    language sql stable security definer set search_path = pg_catalog
    as $$ select case when count(*) = 1 then min(union_id::text)::uuid end from "union".trade_union where name = wanted $$;
