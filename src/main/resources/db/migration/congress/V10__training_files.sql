create table congress.training_file (
    union_id   uuid not null,
    training   uuid not null,
    attachment uuid not null,                                -- document module; held by id, no foreign key
    primary key (union_id, training, attachment),
    foreign key (union_id, training) references congress.training (union_id, id)
);
comment on table congress.training_file is '代表培训的学习材料';
