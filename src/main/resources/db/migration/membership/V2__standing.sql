alter table membership.fact drop constraint fact_kind_check;
alter table membership.fact add check (kind in ('JOINED', 'TRANSFERRED_IN', 'RETIRED', 'RESERVED', 'TRANSFERRED_OUT', 'LEFT',
                                                'EXPELLED', 'DIED', 'RETURNED'));
alter table membership.member add column reserved_on date check (reserved_on >= joined_on);

create table membership.standing (
    union_id uuid not null,
    member   uuid not null,
    since    date not null,
    standing text not null check (standing in ('FULL', 'RETIRED', 'RESERVED', 'ENDED')),
    how      text not null,
    primary key (union_id, member, since),
    foreign key (union_id, member) references membership.member (union_id, id)
);
comment on table membership.standing is '会籍状态：从哪天起如何，由全部会籍记录得出';

-- Of two facts on one day the later one counts; who returns is again what they were before they left.
insert into membership.standing
select distinct on (union_id, member, happened_on) union_id, member, happened_on,
       case kind
           when 'RETIRED' then 'RETIRED'
           when 'RETURNED' then case when exists (
               select from membership.fact r
               where r.union_id = f.union_id and r.member = f.member and r.kind = 'RETIRED' and r.happened_on <= f.happened_on)
               then 'RETIRED' else 'FULL' end
           when 'JOINED' then 'FULL'
           when 'TRANSFERRED_IN' then 'FULL'
           else 'ENDED' end,
       kind
from membership.fact f
order by union_id, member, happened_on, recorded_at desc;
