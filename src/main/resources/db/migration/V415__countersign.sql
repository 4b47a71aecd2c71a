-- Further signers of an approval: asked with a reason, answered or taken back before it is decided.
create table tiean.countersign (
    id             uuid        primary key,
    version        integer     not null,
    case_id        uuid        not null references tiean.case_file,
    step           text        not null check (step <> ''),
    signer         text        not null,
    signer_name    text        not null,
    reason         text        not null check (reason <> ''),
    asked_by       text        not null,
    asked_by_name  text        not null,
    asked_at       timestamptz not null,
    agrees         boolean,
    words          text        check (words <> ''),
    answered_at    timestamptz check (answered_at >= asked_at),
    removed_by     text,
    removal_reason text        check (removal_reason <> ''),
    removed_at     timestamptz check (removed_at >= asked_at),
    -- nobody signs at the own request
    constraint countersign_by_another check (signer <> asked_by),
    constraint countersign_answer_whole check ((agrees is null) = (answered_at is null) and (words is null) = (answered_at is null)),
    constraint countersign_removal_whole check ((removed_by is null) = (removed_at is null) and (removal_reason is null) = (removed_at is null)),
    constraint countersign_answered_or_removed check (answered_at is null or removed_at is null)
);
comment on table tiean.countersign is '加签、会签：请谁会签、会签意见、撤销';
create index countersign_case on tiean.countersign (case_id);
create index countersign_waiting on tiean.countersign (signer) where answered_at is null and removed_at is null;
create unique index countersign_once on tiean.countersign (case_id, step, signer) where answered_at is null and removed_at is null;
revoke delete on tiean.countersign from tiean_app;
