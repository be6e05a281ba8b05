create table congress.dossier (
    union_id uuid not null,
    sitting  uuid not null,
    version  integer not null check (version > 0),
    reason   text not null check (length(reason) <= 200),
    filed_on date,
    filed_by uuid,
    primary key (union_id, sitting, version),
    foreign key (union_id, sitting) references congress.sitting (union_id, id),
    check ((filed_on is null) = (filed_by is null))
);
comment on table congress.dossier is '会议档案的每一版：归档以后要改，另开一版并写明原因';

create table congress.dossier_paper (
    union_id   uuid not null,
    sitting    uuid not null,
    attachment uuid not null,                                -- document module; held by id, no foreign key
    part       text not null,
    added_by   uuid not null,
    added_on   date not null,
    primary key (union_id, sitting, attachment),
    foreign key (union_id, sitting) references congress.sitting (union_id, id)
);
comment on table congress.dossier_paper is '放进档案的文件：程序不会写的那些';

create table congress.dossier_gap (
    union_id uuid not null,
    sitting  uuid not null,
    part     text not null,
    reason   text not null check (length(reason) between 1 and 200),
    primary key (union_id, sitting, part),
    foreign key (union_id, sitting) references congress.sitting (union_id, id)
);
comment on table congress.dossier_gap is '这次会议没有的材料，为什么没有';

create table congress.dossier_filed (
    union_id   uuid not null,
    sitting    uuid not null,
    version    integer not null,
    number     integer not null check (number > 0),
    path       text not null,
    attachment uuid not null,                                -- document module; held by id, no foreign key
    primary key (union_id, sitting, version, number),
    foreign key (union_id, sitting, version) references congress.dossier (union_id, sitting, version)
);
comment on table congress.dossier_filed is '某一版归档时的全部文件，以后不变';
