-- What becomes of a decision after it was made (更正、变更、撤销、确认违法、确认无效): the decision keeps its words, this stands beside it.
create table tiean.decision_change (
    id              uuid    primary key,
    version         integer not null,
    case_id         uuid    not null references tiean.case_file,
    -- of either procedure
    decision_id     uuid    not null,
    party_id        uuid    not null,
    kind            text    not null check (kind in ('CORRECTION', 'CHANGE', 'REVOCATION', 'UNLAWFUL', 'VOID')),
    source          text    not null check (source in ('OWN', 'REVIEW', 'COURT')),
    -- of who reviewed it
    paper           text    check (paper <> ''),
    reason          text    not null check (reason <> ''),
    content         text    check (content <> ''),
    fine_before_fen bigint  not null check (fine_before_fen >= 0),
    fine_after_fen  bigint  not null check (fine_after_fen >= 0),
    redo            boolean not null,
    procedural      boolean not null,
    decided_by      text    not null,
    decided_on      date    not null,
    document_id     uuid    references tiean.document,
    effective_on    date    check (effective_on >= decided_on),
    foreign key (party_id, case_id) references tiean.party (id, case_id),
    constraint change_own_or_ruled check ((source = 'OWN') = (paper is null) and (source = 'OWN') = (document_id is not null)),
    constraint change_own_kinds check (source <> 'OWN' or kind in ('CORRECTION', 'CHANGE', 'REVOCATION')),
    constraint change_correction_says_what check ((kind = 'CORRECTION') = (content is not null)),
    -- 行政处罚法45(2), 行政复议法63(2), 行政诉讼法77(2)
    constraint change_never_heavier check (fine_after_fen <= fine_before_fen),
    constraint change_fine check (case kind when 'CORRECTION' then fine_after_fen = fine_before_fen
        when 'CHANGE' then fine_after_fen < fine_before_fen else fine_after_fen = 0 end),
    constraint change_redo_after_revocation check (not redo or kind in ('REVOCATION', 'UNLAWFUL', 'VOID'))
);
create index decision_change_case on tiean.decision_change (case_id);
create unique index decision_change_pending on tiean.decision_change (case_id) where effective_on is null;
-- a decision falls once
create unique index decision_change_revoked on tiean.decision_change (decision_id) where kind in ('REVOCATION', 'UNLAWFUL', 'VOID');
comment on table tiean.decision_change is '行政处罚决定的更正、变更、撤销';

create table tiean.decision_change_line (
    id               uuid    primary key,
    change_id        uuid    not null references tiean.decision_change,
    position         integer not null check (position > 0),
    suspected_act_id uuid    not null references tiean.suspected_act,
    before_fen       bigint  not null check (before_fen >= 0),
    after_fen        bigint  not null check (after_fen >= 0 and after_fen <= before_fen),
    unique (change_id, suspected_act_id)
);
comment on table tiean.decision_change_line is '变更后的罚款，按违法行为';

revoke update, delete, truncate on tiean.decision_change_line from tiean_app;
revoke delete, truncate on tiean.decision_change from tiean_app;

create function tiean.decision_change_says_the_same() returns trigger language plpgsql as $$
begin
    if (new.case_id, new.decision_id, new.party_id, new.kind, new.source, new.paper, new.reason, new.content, new.fine_before_fen,
            new.fine_after_fen, new.redo, new.procedural, new.decided_by, new.decided_on, new.document_id) is distinct from
       (old.case_id, old.decision_id, old.party_id, old.kind, old.source, old.paper, old.reason, old.content, old.fine_before_fen,
            old.fine_after_fen, old.redo, old.procedural, old.decided_by, old.decided_on, old.document_id)
            or old.effective_on is not null and new.effective_on is distinct from old.effective_on then
        raise exception 'a change of a decision cannot be rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger decision_change_fixed before update on tiean.decision_change
    for each row execute function tiean.decision_change_says_the_same();

-- The account follows the decision; what the decision said when it was made stays beside it.
alter table tiean.fine_account add column changed_fen bigint check (changed_fen >= 0 and changed_fen <= fine_fen);
alter table tiean.fine_account add column revoked_on date check (revoked_on >= served_on);

create table tiean.fine_refund (
    id          uuid        primary key,
    account_id  uuid        not null references tiean.fine_account,
    amount_fen  bigint      not null check (amount_fen > 0),
    paid_on     date        not null,
    channel     text        not null check (channel in ('ORIGINAL_ACCOUNT', 'NAMED_ACCOUNT')),
    reference   text        not null check (reference <> ''),
    proof       text        not null check (proof <> ''),
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index fine_refund_account on tiean.fine_refund (account_id);
-- one payment cannot prove two refunds
create unique index fine_refund_reference on tiean.fine_refund (reference);
comment on table tiean.fine_refund is '退还罚款、加处罚款';
revoke update, delete, truncate on tiean.fine_refund from tiean_app;

-- Never more goes back than came in, whatever a program may try.
create function tiean.fine_refund_within_payments() returns trigger language plpgsql as $$
begin
    if (select coalesce(sum(amount_fen), 0) from tiean.fine_refund where account_id = new.account_id)
            > (select coalesce(sum(amount_fen), 0) from tiean.fine_payment where account_id = new.account_id) then
        raise exception 'more is paid back than was paid' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger fine_refund_within after insert on tiean.fine_refund
    for each row execute function tiean.fine_refund_within_payments();

-- The decision fell while its fine was being brought in.
alter table tiean.enforcement add column fallen_on date;
drop index tiean.enforcement_running;
create unique index enforcement_running on tiean.enforcement (case_id) where paid_on is null and end_served_on is null and fallen_on is null;

alter table tiean.closing drop constraint closing_ground_check;
alter table tiean.closing add constraint closing_ground_check check (ground in ('EXECUTED', 'EXECUTION_TERMINATED',
    'INVESTIGATION_TERMINATED', 'NO_PENALTY', 'DECISION_REVOKED', 'OTHER'));

-- A changed decision has the outcome it was made with and the one that was left; one of them is in force.
alter table tiean.outcome drop constraint outcome_decision_id_suspected_act_id_key;
create unique index outcome_in_force on tiean.outcome (decision_id, suspected_act_id) where standing = 'IN_FORCE';
create index outcome_decision on tiean.outcome (decision_id);
