alter table task.task add column opener uuid;                  -- identity module; null: opened before this was kept

create table task.waiver (
    union_id  uuid not null,
    task      uuid not null,
    slot      text not null,
    reason    text not null check (length(reason) between 1 and 200),
    primary key (union_id, task, slot),
    foreign key (union_id, task) references task.task (union_id, id)
);
comment on table task.waiver is '任务里不适用的佐证材料及原因';
