create table congress.preparation_charge (
    union_id   uuid not null,
    sitting    uuid not null,
    step       text not null,
    owner      uuid,                                         -- identity module; held by id, no foreign key
    attachment uuid,                                         -- document module; held by id, no foreign key
    primary key (union_id, sitting, step),
    foreign key (union_id, sitting) references congress.sitting (union_id, id)
);
comment on table congress.preparation_charge is '筹备步骤由谁负责，附什么文件';
