alter table congress.resolution_publication add column version integer not null default 1;
alter table congress.resolution_issue add column version integer not null default 1;
comment on column congress.resolution_publication.version is '改过几次；两个人同时改，后一个会被告知';
comment on column congress.resolution_issue.version is '改过几次；两个人同时改，后一个会被告知';
