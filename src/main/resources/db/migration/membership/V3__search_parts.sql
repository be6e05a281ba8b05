-- Derived rows, twenty for each member, written with the member in one transaction: checking each against the member took
-- most of the time of a large import.
alter table membership.search_part drop constraint search_part_union_id_member_fkey;
