-- Orders to correct, their re-inspection, and the reports that end investigations.

create table correction_order (
    id          uuid primary key,
    version     integer not null,
    case_id     uuid not null references case_file,
    sequence    integer not null check (sequence > 0),
    party_id    uuid not null,
    demands     text not null,
    due_on      date,
    ordered_on  date not null,
    document_id uuid not null,
    served_on   date,
    unique (case_id, sequence),
    foreign key (party_id, case_id) references party (id, case_id),
    check (due_on is null or due_on >= ordered_on),
    check (served_on is null or served_on >= ordered_on),
    check (served_on is null or due_on is null or served_on <= due_on)
);
comment on table correction_order is '责令改正通知书';
comment on column correction_order.due_on is '为空表示立即改正';

create table reinspection (
    id           uuid primary key,
    case_id      uuid not null references case_file,
    order_id     uuid not null references correction_order,
    result       text not null check (result in ('CORRECTED', 'PARTLY', 'NOT_CORRECTED')),
    findings     text not null,
    inspected_on date not null,
    document_id  uuid not null
);
create index reinspection_order on reinspection (order_id, inspected_on);
comment on table reinspection is '复查记录';

create table investigation_report (
    id               uuid primary key,
    case_id          uuid not null references case_file,
    edition          integer not null check (edition > 0),
    course           text not null,
    facts            text not null,
    gains_kind       text not null check (gains_kind in ('AMOUNT', 'NONE', 'NOT_ESTABLISHED')),
    gains_fen        bigint not null check (gains_fen >= 0),
    gains_reason     text not null,
    circumstances    text not null,
    hearing_in_scope boolean not null,
    legal_review_due boolean not null,
    discussion_due   boolean not null,
    submitted_by     text not null,
    submitted_on     date not null,
    document_id      uuid not null,
    unique (case_id, edition),
    check ((gains_kind = 'AMOUNT') = (gains_fen > 0))
);
comment on table investigation_report is '案件调查终结报告';

create table report_line (
    id               uuid primary key,
    report_id        uuid not null references investigation_report,
    position         integer not null,
    suspected_act_id uuid not null references suspected_act,
    party_id         uuid not null references party,
    item_code        text not null,
    item_name        text not null,
    version_reason   text not null,
    benchmark        text not null,
    tier             text not null,
    tier_condition   text not null,
    fine_fen         bigint not null check (fine_fen >= 0),
    reason           text not null,
    other_kinds      text not null,
    departure        boolean not null,
    departure_reason text,
    explanation      text not null,
    unique (report_id, position),
    unique (report_id, suspected_act_id),
    check (not departure or departure_reason is not null),
    check (fine_fen > 0 or other_kinds <> '')
);
comment on table report_line is '调查终结报告建议的处罚';

create table report_evidence (
    id          uuid primary key,
    report_id   uuid not null references investigation_report,
    position    integer not null,
    evidence_id uuid not null references evidence_item,
    proves      text not null,
    unique (report_id, position),
    unique (report_id, evidence_id)
);

revoke update, delete on correction_order, reinspection, investigation_report, report_line, report_evidence from tiean_app;
grant update (version, served_on) on correction_order to tiean_app;
