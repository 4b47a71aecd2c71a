-- How documents were served. V051 comes after the documents themselves.

create table service_of_document (
    id          uuid primary key,
    document_id uuid not null unique references document,
    case_id     uuid not null references case_file,
    method      text not null check (method in ('DIRECT', 'LEFT', 'ELECTRONIC', 'ENTRUSTED', 'POST', 'FORWARDED',
                    'PUBLIC_NOTICE', 'ON_THE_SPOT')),
    recipient   text not null,
    capacity    text,
    -- May be somebody's home: encrypted.
    place       bytea,
    note        text,
    witness     text,
    served_at   timestamptz not null,
    -- The legal day of service; with public notice it lies after the notice.
    served_on   date not null,
    check (method <> 'LEFT' or note is not null)
);
create index service_of_document_case on service_of_document (case_id);
revoke update, delete on service_of_document from tiean_app;

alter table document add foreign key (case_id) references case_file;
alter table document add foreign key (party_id) references party;
