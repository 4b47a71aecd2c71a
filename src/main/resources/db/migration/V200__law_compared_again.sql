-- 从旧兼从轻 again: the law moved between the report and the notice or the decision, and both were compared once more.
create table tiean.law_recomparison (
    id               uuid primary key,
    case_id          uuid not null references tiean.case_file,
    report_id        uuid not null references tiean.investigation_report,
    suspected_act_id uuid not null references tiean.suspected_act,
    act              text not null check (act in ('ISSUE_NOTICE', 'APPROVE_DECISION')),
    compared_on      date not null,
    reported_version text not null check (reported_version <> ''),
    current_version  text not null check (current_version <> ''),
    reason           text not null check (reason <> ''),
    comparison       text not null check (comparison <> ''),
    unique (report_id, suspected_act_id, act, compared_on)
);
create index law_recomparison_case on tiean.law_recomparison (case_id, compared_on);
comment on table tiean.law_recomparison is '调查终结后法律变动，告知、决定前重新比较新旧法';
revoke update, delete on tiean.law_recomparison from tiean_app;
