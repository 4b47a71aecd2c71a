-- Ways back: an own act withdrawn before anybody received it, and who received a step.

create table tiean.step_receipt (
    task_id     text        not null,
    case_id     uuid        not null references tiean.case_file,
    step        text        not null check (step <> ''),
    received_by text        not null,
    received_at timestamptz not null,
    primary key (task_id, received_by)
);
comment on table tiean.step_receipt is '环节签收：谁打开过待办的办理页面';
create index step_receipt_case on tiean.step_receipt (case_id);
revoke update, delete on tiean.step_receipt from tiean_app;

create table tiean.step_withdrawal (
    id           uuid        primary key,
    case_id      uuid        not null references tiean.case_file,
    -- an act is withdrawn once
    act_id       uuid        not null unique references tiean.done_act,
    act          text        not null,
    from_step    text        not null check (from_step <> ''),
    to_step      text        not null check (to_step <> ''),
    reason       text        not null check (reason <> ''),
    withdrawn_by text        not null,
    withdrawn_at timestamptz not null
);
comment on table tiean.step_withdrawal is '撤回';
create index step_withdrawal_case on tiean.step_withdrawal (case_id);
revoke update, delete on tiean.step_withdrawal from tiean_app;

alter table tiean.closing add column withdrawn_on date check (withdrawn_on >= proposed_on);
alter table tiean.closing add constraint closing_withdrawn_or_decided check (withdrawn_on is null or outcome is null);
drop index tiean.closing_open;
create unique index closing_open on tiean.closing (case_id) where outcome is null and withdrawn_on is null;
