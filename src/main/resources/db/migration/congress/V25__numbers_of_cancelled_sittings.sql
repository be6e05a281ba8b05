-- 取消的会议不占次数：重新召开的仍是第几次
alter table congress.sitting drop constraint sitting_union_id_term_number_key;
create unique index on congress.sitting (union_id, term, number) where state <> 'CANCELLED';
create index on congress.sitting (union_id, term);
