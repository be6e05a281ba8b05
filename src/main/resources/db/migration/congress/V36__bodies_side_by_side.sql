alter table congress.term add column label text not null default ''
    check (label = btrim(label) and length(label) <= 30);
comment on column congress.term.label is '哪一家的会议：校办企业、联合的片区、项目部；单位自己的为空。同一单位可以并存几个，各有各的届次';

update congress.term set label = '项目部' where kind = 'PROJECT_MEETING';
update congress.term t set label = '联合' where kind = 'JOINT_CONGRESS' and exists (select from congress.term o
    where o.union_id = t.union_id and o.kind in ('STAFF_CONGRESS', 'STAFF_MEETING'));

alter table congress.term alter column label drop default;
alter table congress.term
    add check (kind <> 'PROJECT_MEETING' or label <> ''),
    add check (label = '' or kind not in ('MEMBERS_CONGRESS', 'MEMBERS_MEETING'));
