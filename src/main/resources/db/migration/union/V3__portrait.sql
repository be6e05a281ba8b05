create table "union".portrait (
    union_id   uuid primary key,
    short_name text not null check (length(short_name) <= 30),
    principal  text not null check (length(principal) <= 30),
    motto      text not null check (length(motto) <= 100),
    letterhead text not null check (length(letterhead) <= 60),
    history    text not null check (length(history) <= 4000)
);
comment on table "union".portrait is '工会资料：简称、单位负责人、口号、文头、沿革';
comment on column "union".portrait.letterhead is '正式材料的文头（发文机关标志），空则用工会名称';
