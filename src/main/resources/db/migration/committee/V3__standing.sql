alter table committee.seat drop constraint seat_role_check;
alter table committee.seat add constraint seat_role_check check (role in ('HEAD', 'DEPUTY', 'STANDING', 'MEMBER')); -- STANDING：常务委员
