create table proposal.arrival (
    union_id    uuid not null,
    forwarding  uuid not null,                               -- 下级工会的 proposal.forwarding；不同工会之间没有外键
    below       uuid not null,                               -- 转呈来的下级工会
    arrived_on  date not null,
    over_on     date,                                        -- 本级答复了，或下级收回了；空：等本级答复
    primary key (union_id, forwarding)
);
comment on table proposal.arrival is '下级转呈来的提案到了本级：只记哪天来、哪天了结，正文留在下级，按提案人同意读取';
create index on proposal.arrival (union_id, arrived_on) where over_on is null;
