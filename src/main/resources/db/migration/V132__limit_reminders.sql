-- Reminders of limits, each made once for the day on which its limit ends; a moved limit gets new ones.
create table tiean.limit_reminder (
    id       uuid primary key,
    limit_id uuid not null references tiean.running_limit,
    case_id  uuid not null references tiean.case_file,
    kind     text not null check (kind in ('HALF', 'SOON', 'OVERDUE', 'ESCALATED')),
    due_on   date not null,
    made_on  date not null,
    unique (limit_id, due_on, kind)
);
create index limit_reminder_case on tiean.limit_reminder (case_id);
comment on table tiean.limit_reminder is '期限提醒和督办';
revoke update, delete on tiean.limit_reminder from tiean_app;
