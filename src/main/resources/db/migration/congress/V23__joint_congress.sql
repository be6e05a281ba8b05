alter table congress.term drop constraint term_kind_check;
alter table congress.term add constraint term_kind_check check (kind in
    ('STAFF_CONGRESS', 'STAFF_MEETING', 'JOINT_CONGRESS', 'PROJECT_MEETING', 'MEMBERS_CONGRESS', 'MEMBERS_MEETING'));
