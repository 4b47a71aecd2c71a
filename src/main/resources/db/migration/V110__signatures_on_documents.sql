-- Signatures drawn on a screen stand on the documents: which files each document shows. They are kept as long as it is.

create table tiean.document_picture (
    document_id uuid not null references tiean.document,
    digest      text not null check (digest ~ '^[0-9a-f]{64}$'),
    primary key (document_id, digest)
);
create index document_picture_digest on tiean.document_picture (digest);
revoke update, delete, truncate on tiean.document_picture from tiean_app;

-- Who receives a document may sign for it on the screen.
alter table tiean.service_of_document add column signature_digest text check (signature_digest ~ '^[0-9a-f]{64}$');
-- What the proof of service (送达回证) is; null for services before there was one.
alter table tiean.service_of_document add column receipt_id uuid references tiean.document;
