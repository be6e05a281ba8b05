create table document.attachment (
    union_id uuid not null,
    id       uuid not null,
    name     text not null check (length(name) between 1 and 200),
    kind     text not null,
    size     bigint not null check (size > 0),
    sha256   text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    taken_at timestamp,
    added_by uuid not null,                                  -- identity module; held by id, no foreign key
    added_at timestamptz not null,
    primary key (union_id, id)
);
comment on table document.attachment is '附件：照片与文件，文件本身按 sha256 存放在 files 目录';
create index on document.attachment (union_id, sha256);
