create table memberimport.spelling (
    union_id uuid not null,
    list     text not null,
    plain    text not null,                                              -- 去掉空格、括号，比对用
    spelling text not null check (length(spelling) between 1 and 40),
    value    text not null,
    primary key (union_id, list, plain)
);
comment on table memberimport.spelling is '本单位的表格里某个选项的另一种写法';
