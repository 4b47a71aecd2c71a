-- Requests for more time, and for the investigation to stand still or go on, with what the head said (D02, D41, D42).
create table tiean.time_request (
    id            uuid    primary key,
    version       integer not null,
    case_id       uuid    not null references tiean.case_file,
    kind          text    not null check (kind in ('EXTENSION', 'SUSPENSION', 'RESUMPTION')),
    limit_id      text    not null check (limit_id in ('lead-verification', 'decision')),
    amount        integer check (amount > 0),
    ground        text    check (ground in ('JUDGMENT', 'INTERPRETATION', 'FORCE_MAJEURE', 'PARTY_MISSING', 'OTHER')),
    reason        text    not null check (reason <> ''),
    requested_by  text    not null,
    requested_on  date    not null,
    due_before    date    not null,
    outcome       text    check (outcome in ('APPROVED', 'REFUSED')),
    opinion       text,
    decided_by    text,
    decided_on    date    check (decided_on >= requested_on),
    mandate       text,
    discussed_on  date    check (discussed_on between requested_on and decided_on),
    discussion    text,
    due_after     date,
    document_id   uuid    references tiean.document,
    check ((kind = 'EXTENSION') = (amount is not null)),
    check ((kind = 'SUSPENSION') = (ground is not null)),
    check ((outcome is null) = (decided_on is null) and (outcome is null) = (decided_by is null)),
    check (decided_by <> requested_by)
);
create unique index time_request_open on tiean.time_request (case_id) where outcome is null;
create index time_request_case on tiean.time_request (case_id, requested_on);
comment on table tiean.time_request is '延长期限、中止和恢复调查的申请与审批';
revoke delete on tiean.time_request from tiean_app;

-- A test and a hearing may leave out the same days at once: one open pause for each ground, merged when counted.
drop index tiean.limit_pause_open;
create unique index limit_pause_open on tiean.limit_pause (limit_id, ground) where resumed_on is null;
