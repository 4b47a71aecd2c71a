-- Statutes with their versions (法律法规). One row is one edition of what is known of one version:
-- a correction retires the row and adds the next edition, so old cases keep what they relied on.
create table tiean.statute (
    id             uuid primary key,
    code           text        not null,
    edition        integer     not null check (edition > 0),
    title          text        not null,
    kind           text        not null check (kind in ('LAW', 'ADMINISTRATIVE_REGULATION', 'LOCAL_REGULATION',
                                                       'MINISTRY_RULE', 'LOCAL_RULE', 'NORMATIVE_DOCUMENT')),
    issuer         text        not null,
    document_no    text,
    promulgated_on date        not null,
    effective_from date        not null,
    effective_to   date,
    superseded_by  text,
    loaded_at      timestamptz not null,
    retired_at     timestamptz,
    version        integer     not null,
    unique (code, edition),
    check (effective_from >= promulgated_on),
    check (effective_to is null or effective_to >= effective_from),
    check (superseded_by is null or effective_to is not null)
);

create unique index statute_current on tiean.statute (code) where retired_at is null;

revoke delete on tiean.statute from tiean_app;
