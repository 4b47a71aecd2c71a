-- Deferral and instalments (延期、分期缴纳罚款; 行政处罚法66(2)): what the party asked for and what the head granted.
create table tiean.fine_deferral (
    id           uuid    primary key,
    version      integer not null,
    account_id   uuid    not null references tiean.fine_account,
    case_id      uuid    not null references tiean.case_file,
    kind         text    not null check (kind in ('POSTPONEMENT', 'INSTALMENTS')),
    asked_on     date    not null,
    reason       text    not null check (reason <> ''),
    requested_by text    not null,
    outcome      text    check (outcome in ('APPROVED', 'REFUSED')),
    opinion      text,
    decided_by   text    check (decided_by <> requested_by),
    decided_on   date    check (decided_on >= asked_on),
    mandate      text,
    -- what had been paid when it was granted; the parts share out the rest
    paid_before_fen bigint check (paid_before_fen >= 0),
    notice_id    uuid    references tiean.document,
    served_on    date    check (served_on >= decided_on),
    check ((outcome is null) = (decided_on is null) and (outcome is null) = (decided_by is null)),
    check ((outcome is not distinct from 'APPROVED') = (paid_before_fen is not null))
);
-- one at a time in a case, until its answer is served
create unique index fine_deferral_open on tiean.fine_deferral (case_id) where served_on is null;
create index fine_deferral_account on tiean.fine_deferral (account_id);
comment on table tiean.fine_deferral is '延期、分期缴纳罚款的申请与审批';

create table tiean.fine_deferral_part (
    id          uuid    primary key,
    deferral_id uuid    not null references tiean.fine_deferral,
    granted     boolean not null,
    number      integer not null check (number > 0),
    amount_fen  bigint  not null check (amount_fen > 0),
    due_on      date    not null,
    unique (deferral_id, granted, number)
);
comment on table tiean.fine_deferral_part is '延期、分期缴纳的各期：当事人申请的和经批准的';

revoke delete, truncate on tiean.fine_deferral, tiean.fine_deferral_part from tiean_app;

-- What was asked and answered stays; only the last day of a granted part follows the holiday table.
create function tiean.fine_deferral_says_the_same() returns trigger language plpgsql as $$
begin
    if (new.account_id, new.case_id, new.kind, new.asked_on, new.reason, new.requested_by)
            is distinct from (old.account_id, old.case_id, old.kind, old.asked_on, old.reason, old.requested_by)
            or old.outcome is not null and (new.outcome, new.opinion, new.decided_by, new.decided_on, new.paid_before_fen)
            is distinct from (old.outcome, old.opinion, old.decided_by, old.decided_on, old.paid_before_fen)
            or old.served_on is not null and new.served_on is distinct from old.served_on then
        raise exception 'a deferral cannot be rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger fine_deferral_fixed before update on tiean.fine_deferral
    for each row execute function tiean.fine_deferral_says_the_same();

create function tiean.fine_deferral_part_says_the_same() returns trigger language plpgsql as $$
begin
    if (new.deferral_id, new.granted, new.number, new.amount_fen) is distinct from
            (old.deferral_id, old.granted, old.number, old.amount_fen) or not old.granted then
        raise exception 'an instalment cannot be rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger fine_deferral_part_fixed before update on tiean.fine_deferral_part
    for each row execute function tiean.fine_deferral_part_says_the_same();
