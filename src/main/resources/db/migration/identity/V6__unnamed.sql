create table identity.unnamed (
    union_id uuid not null,
    member   uuid not null,
    since    date not null,
    primary key (union_id, member),
    foreign key (union_id, member) references identity.person (union_id, id) on delete cascade
);
comment on table identity.unnamed is '本人要求在打印和导出的材料里不写姓名';
