create table orgtree.node (
    union_id uuid not null,
    id       uuid not null,
    kind     text not null,
    above    boolean not null,
    opened   date not null,
    approval text not null check (length(approval) <= 60),
    closed   date check (closed >= opened),
    report   text not null check (length(report) <= 60),
    linked   uuid,                                           -- 本系统里的另一个工会
    primary key (union_id, id),
    check ((closed is null) = (report = ''))
);
comment on table orgtree.node is '组织体系：上级工会，下属的总支、基层工会、分会、校区、项目部';

create table orgtree.named (
    union_id uuid not null,
    node     uuid not null,
    since    date not null,
    name     text not null check (length(name) between 1 and 60),
    parent   uuid,
    primary key (union_id, node, since),
    foreign key (union_id, node) references orgtree.node (union_id, id),
    foreign key (union_id, parent) references orgtree.node (union_id, id)
);
comment on table orgtree.named is '从哪天起叫什么、归谁管';

create table orgtree.figures (
    union_id uuid not null,
    node     uuid not null,
    day      date not null,
    members  integer not null check (members >= 0),
    women    integer not null check (women between 0 and members),
    primary key (union_id, node, day),
    foreign key (union_id, node) references orgtree.node (union_id, id)
);
comment on table orgtree.figures is '下属工会报来的人数';
