create table fileset.file_set (
    union_id uuid not null,
    id       uuid not null,
    line     text not null,
    name     text not null check (length(name) <= 60),
    begins   date,                                            -- 空为样板
    ends     date,
    kept_by  uuid not null,
    since    date not null,
    primary key (union_id, id),
    check ((begins is null) = (ends is null)),
    check (ends >= begins)
);
comment on table fileset.file_set is '一套簿册：样板，或已打开的年度';
create unique index on fileset.file_set (union_id, line, name, begins) where begins is not null;
create unique index on fileset.file_set (union_id, line, name) where begins is null;

create table fileset.book (
    union_id   uuid not null,
    id         uuid not null,
    file_set   uuid not null,
    place      integer not null,
    form       text not null check (form in ('BOOK', 'FILE', 'ROLL')),
    name       text not null check (length(name) between 1 and 60),
    keeper     uuid,                                          -- identity module; held by id, no foreign key
    is_private boolean not null,                              -- 涉及会员个人，不给来访者看
    primary key (union_id, id),
    foreign key (union_id, file_set) references fileset.file_set (union_id, id) on delete cascade
);
comment on table fileset.book is '簿、档、册';
create index on fileset.book (union_id, file_set);

create table fileset.part (
    union_id  uuid not null,
    id        uuid not null,
    book      uuid not null,
    place     integer not null,
    name      text not null check (length(name) between 1 and 100),
    areas     text[] not null,
    kinds     text[] not null,
    words     text not null check (length(words) <= 200),
    slot      text,
    page      text,
    kept      text not null,                                  -- 保管期限
    waived    text,                                           -- 不适用的理由
    waived_by uuid,
    waived_on date,
    primary key (union_id, id),
    foreign key (union_id, book) references fileset.book (union_id, id) on delete cascade,
    check ((waived is null) = (waived_by is null) and (waived is null) = (waived_on is null))
);
comment on table fileset.part is '应有的内容，以及哪些台账自动归到这里';
create index on fileset.part (union_id, book);

create table fileset.filing (
    union_id uuid not null,
    id       uuid not null,
    part     uuid not null,
    file     uuid,                                            -- document module; held by id, no foreign key
    text     text not null check (length(text) <= 300),
    place    text,
    by_name  text not null,
    filed_on date not null,
    filed_at timestamptz not null default now(),
    primary key (union_id, id),
    foreign key (union_id, part) references fileset.part (union_id, id) on delete cascade,
    check (file is not null or text <> '')
);
comment on table fileset.filing is '人工放入的材料，或说明纸质件在哪里';
create index on fileset.filing (union_id, part);

create table fileset.leaf (
    union_id uuid not null,
    id       uuid not null,
    file_set uuid not null,
    place    integer not null,
    title    text not null check (length(title) between 1 and 60),
    text     text not null check (length(text) <= 10000),
    primary key (union_id, id),
    foreign key (union_id, file_set) references fileset.file_set (union_id, id) on delete cascade
);
comment on table fileset.leaf is '自由页：随簿册一起打印';
create index on fileset.leaf (union_id, file_set);
