create table certificate.certificate (
    union_id       uuid not null,
    id             uuid not null,
    code           text not null check (length(code) = 18),
    name           text not null check (length(name) between 1 and 60),
    address        text not null check (length(address) <= 100),
    representative text not null check (length(representative) between 1 and 30),
    issuer         text not null check (length(issuer) <= 60),
    issued         date not null,
    expires        date not null check (expires > issued),
    primary key (union_id, id)
);
comment on table certificate.certificate is '工会法人资格证书：每换一次证一行，到期最晚的是现行的';

create table certificate.scan (
    union_id    uuid not null,
    certificate uuid not null,
    file        uuid not null,                               -- document module; held by id, no foreign key
    added_at    timestamptz not null default now(),
    primary key (union_id, certificate, file),
    foreign key (union_id, certificate) references certificate.certificate (union_id, id)
);
comment on table certificate.scan is '证书的扫描件';

create table certificate.change (
    union_id   uuid not null,
    id         uuid not null,
    matter     text not null check (matter in ('NAME', 'ADDRESS', 'REPRESENTATIVE')),
    now        text not null check (length(now) between 1 and 100),
    happened   date not null,
    registered date check (registered >= happened),
    primary key (union_id, id)
);
comment on table certificate.change is '应当办理的变更登记：三十日内';
create unique index on certificate.change (union_id, matter) where registered is null;
