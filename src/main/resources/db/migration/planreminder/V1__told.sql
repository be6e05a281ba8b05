create table planreminder.told (
    union_id uuid not null,
    member   uuid not null,
    key      text not null, -- 哪件事项、哪个期限、第几次提醒
    told_on  date not null,
    primary key (union_id, member, key)
);
comment on table planreminder.told is '提醒过谁什么：一件事一个期限只提醒一次';
