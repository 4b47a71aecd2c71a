-- Approval of the organ that made a benchmark, where a report departs from it.
create table tiean.departure_approval (
    id          uuid primary key,
    case_id     uuid not null references tiean.case_file,
    report_id   uuid not null references tiean.investigation_report,
    organ       text not null check (organ <> ''),
    document_no text not null check (document_no <> ''),
    approved_on date not null,
    evidence_id uuid not null references tiean.evidence_item,
    unique (report_id, organ, document_no)
);
comment on table tiean.departure_approval is '制定机关批准调整适用裁量基准';
revoke update, delete on tiean.departure_approval from tiean_app;
