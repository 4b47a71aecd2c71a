-- Applications for credit repair (信用修复), and what the agency answered.
create table tiean.credit_repair (
    id              uuid    primary key,
    version         integer not null,
    case_id         uuid    not null references tiean.case_file,
    decision_id     uuid    not null references tiean.publication_decision (decision_id),
    decision_number text    not null,
    asked_on        date    not null,
    measures        text    not null check (measures <> ''),
    outcome         text    check (outcome in ('HANDED_ON', 'REFUSED')),
    opinion         text    check (opinion <> ''),
    answered_by     text,
    answered_on     date    check (answered_on >= asked_on),
    check ((outcome is null) = (opinion is null) and (outcome is null) = (answered_by is null)
        and (outcome is null) = (answered_on is null))
);
create index credit_repair_case on tiean.credit_repair (case_id, asked_on);
create unique index credit_repair_waiting on tiean.credit_repair (decision_id) where outcome is null;
comment on table tiean.credit_repair is '信用修复申请';
revoke delete, truncate on tiean.credit_repair from tiean_app;
