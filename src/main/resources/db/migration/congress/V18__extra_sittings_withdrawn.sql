alter table congress.extra_request add column withdrawn text check (length(withdrawn) between 1 and 200);
alter table congress.extra_request add check (withdrawn is null or sitting is null);
comment on table congress.extra_request is '要求临时召开会议：行政、工会，或三分之一以上代表；撤回的写明原因';
