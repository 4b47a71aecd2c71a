-- Every version of every template a document was ever made from, by the SHA-256 that stands beside the document: what
-- was made once can be made again with the same words, although the template has changed since.
create table tiean.template_version (
    version char(64) primary key,
    kind    varchar(40) not null,
    -- The files by name, as JSON text, never changed.
    files   text not null
);
revoke update, delete, truncate on tiean.template_version from tiean_app;
