-- What an agency publishes beforehand in words of its own (事前公开): duties, service guide, remedies, list of random
-- inspections, complaint channels. An edition is never changed; the next one replaces it from its day on.

create table public_notice (
    id             uuid primary key,
    agency_id      uuid not null references agency,
    kind           text not null check (kind in ('DUTIES', 'GUIDE', 'REMEDY', 'INSPECTIONS', 'COMPLAINTS')),
    edition        integer not null check (edition > 0),
    title          text not null check (length(title) between 2 and 200),
    body           text not null check (length(body) between 2 and 20000),
    effective_from date not null,
    published_by   text not null,
    published_at   timestamptz not null,
    unique (agency_id, kind, edition)
);
create index public_notice_of_day on public_notice (agency_id, kind, effective_from desc, edition desc);
comment on table public_notice is '事前公开事项';
revoke update, delete on public_notice from tiean_app;
