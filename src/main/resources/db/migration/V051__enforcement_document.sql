-- Documents of a case and how they were served.

create table enforcement_document (
    id               uuid primary key,
    version          integer not null,
    case_id          uuid not null references case_file,
    party_id         uuid references party,
    kind             text not null,
    title            text not null,
    number           text unique,
    state            text not null check (state in ('ORDERED', 'READY', 'SEALED', 'SERVED', 'SUPERSEDED', 'VOID')),
    -- Canonical JSON, encrypted: it names the party.
    snapshot         bytea not null,
    snapshot_digest  char(64) not null,
    template_version char(64) not null,
    seal_alias       text,
    seal_name        text,
    file_digest      char(64),
    ordered_at       timestamptz not null,
    finished_at      timestamptz,
    superseded_by    uuid references enforcement_document,
    void_reason      text,
    check ((state = 'ORDERED') = (file_digest is null) or state in ('SUPERSEDED', 'VOID')),
    check (state <> 'VOID' or void_reason is not null)
);
create index enforcement_document_case on enforcement_document (case_id, ordered_at);
create index enforcement_document_file on enforcement_document (file_digest) where file_digest is not null;

create table service_of_document (
    id          uuid primary key,
    document_id uuid not null references enforcement_document,
    case_id     uuid not null references case_file,
    act_id      uuid,
    method      text not null check (method in ('DIRECT', 'LEFT', 'ELECTRONIC', 'ENTRUSTED', 'POST', 'FORWARDED',
                    'PUBLIC_NOTICE', 'ON_THE_SPOT')),
    recipient   text not null,
    capacity    text,
    place       bytea,
    note        text,
    witness     text,
    served_at   timestamptz not null,
    -- The legal day of service; with public notice it lies after the notice.
    served_on   date not null,
    unique (document_id),
    check (method <> 'LEFT' or note is not null)
);
create index service_of_document_case on service_of_document (case_id);
revoke update, delete on service_of_document from tiean_app;
