-- A handler hands a case over to a colleague: offered with a reason, and only the colleague's acceptance changes anything.
create table tiean.handover (
    id             uuid        primary key,
    version        integer     not null,
    case_id        uuid        not null references tiean.case_file,
    giver          text        not null,
    giver_name     text        not null,
    giver_id       uuid        not null references tiean.officer,
    colleague      text        not null,
    colleague_name text        not null,
    colleague_id   uuid        not null references tiean.officer,
    reason         text        not null check (reason <> ''),
    offered_at     timestamptz not null,
    answer         text        check (answer in ('ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    words          text        check (words <> ''),
    answered_at    timestamptz check (answered_at >= offered_at),
    constraint handover_to_another check (giver <> colleague),
    constraint handover_answer_whole check ((answer is null) = (answered_at is null)),
    -- who does not want it says why
    constraint handover_refusal_reasoned check (answer is null or answer = 'ACCEPTED' or words is not null)
);
comment on table tiean.handover is '转办：提出、接收、不接收、撤回';
create index handover_case on tiean.handover (case_id);
create index handover_waiting on tiean.handover (colleague) where answer is null;
create unique index handover_one_open on tiean.handover (case_id, giver) where answer is null;
revoke delete on tiean.handover from tiean_app;
