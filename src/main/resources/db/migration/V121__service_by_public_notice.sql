-- Service by public notice (公告送达): the notice first, the service thirty days later.
create table tiean.service_announcement (
    id           uuid primary key,
    -- What is being served; a document is announced once.
    document_id  uuid not null unique references tiean.document,
    case_id      uuid not null references tiean.case_file,
    -- The notice itself (送达公告), one for all documents announced together.
    notice_id    uuid not null references tiean.document,
    ground       text not null check (ground in ('WHEREABOUTS_UNKNOWN', 'NO_OTHER_WAY')),
    -- What was tried before, and where the notice was put up: both stand in the file.
    course       text not null check (course <> ''),
    medium       text not null check (medium <> ''),
    announced_on date not null,
    -- The legal day of service, unless the party is found before.
    served_on    date not null check (served_on > announced_on)
);
create index service_announcement_case on tiean.service_announcement (case_id);
revoke update, delete, truncate on tiean.service_announcement from tiean_app;
