create table consent.purpose_text (
    union_id  uuid not null,
    purpose   text not null,
    version   integer not null check (version > 0),
    wording   text not null check (length(wording) between 20 and 2000),
    since     date not null,
    asks_anew boolean not null,                -- 以前按旧文本作的同意是否不再算数
    primary key (union_id, purpose, version)
);
comment on table consent.purpose_text is '同意书文本的各版';

create table consent.consent (
    union_id     uuid not null,
    id           uuid not null,
    member       uuid not null,                -- identity module; held by id, no foreign key
    purpose      text not null,
    text_version integer not null,
    way          text not null check (way in ('TICKED', 'ON_PAPER')),
    place        text check (length(place) between 1 and 200),
    held_from    date not null,
    recorded_by  uuid not null,
    recorded_at  timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    withdrawn_on date,
    primary key (union_id, id),
    foreign key (union_id, purpose, text_version) references consent.purpose_text,
    check ((way = 'ON_PAPER') = (place is not null)),
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_on is null))
);
comment on table consent.consent is '单独同意：谁、为什么事、按哪一版文本、何时、以何种方式，何时撤回';
create unique index on consent.consent (union_id, member, purpose, text_version) where withdrawn_at is null;
create index on consent.consent (union_id, purpose, recorded_at desc);
