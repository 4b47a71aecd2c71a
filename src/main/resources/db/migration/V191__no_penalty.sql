-- Cases that end without a penalty (不予行政处罚、终止调查): proposed by the handlers, decided by a head; 行政处罚法33, 57.

create table tiean.no_penalty (
    id           uuid    primary key,
    version      integer not null,
    case_id      uuid    not null references tiean.case_file,
    ground       text    not null check (ground in ('UNDER_14', 'UNABLE', 'MINOR', 'FIRST', 'NO_FAULT', 'NOT_ESTABLISHED',
                     'UNPROVABLE', 'TIME_BARRED')),
    facts        text    not null check (facts <> ''),
    reason       text    not null check (reason <> ''),
    evidence     text    not null,
    corrected_on date,
    correction   text,
    education    text,
    report_id    uuid    not null references tiean.document deferrable initially deferred,
    proposed_by  text    not null,
    proposed_on  date    not null,
    outcome      text    check (outcome in ('APPROVED', 'RETURNED')),
    opinion      text,
    decided_by   text,
    decided_on   date    check (decided_on >= proposed_on),
    mandate      text,
    check ((outcome is null) = (decided_on is null) and (outcome is null) = (decided_by is null)),
    -- who proposes does not decide
    check (decided_by <> proposed_by)
);
create unique index no_penalty_open on tiean.no_penalty (case_id) where outcome is null;
create unique index no_penalty_approved on tiean.no_penalty (case_id) where outcome = 'APPROVED';
comment on table tiean.no_penalty is '不予行政处罚、终止调查';

create table tiean.no_penalty_paper (
    id            uuid primary key,
    no_penalty_id uuid not null references tiean.no_penalty,
    party_id      uuid not null,
    document_id   uuid not null references tiean.document deferrable initially deferred,
    served_on     date,
    unique (no_penalty_id, party_id)
);
comment on table tiean.no_penalty_paper is '不予行政处罚决定书';
revoke delete on tiean.no_penalty, tiean.no_penalty_paper from tiean_app;

-- A document may be superseded by one that is written in the same transaction after it.
alter table tiean.document alter constraint document_superseded_by_fkey deferrable initially deferred;
