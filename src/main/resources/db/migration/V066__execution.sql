-- Fines and what was paid on them.

create table fine_account (
    id                  uuid    primary key,
    version             integer not null,
    case_id             uuid    not null references case_file,
    decision_id         uuid    not null unique,
    party_id            uuid    not null,
    decision_number     text    not null,
    fine_fen            bigint  not null check (fine_fen > 0),
    surcharge_announced boolean not null,
    served_on           date    not null,
    -- none where it was paid on the spot
    pay_by              date,
    settled_on          date    check (settled_on >= served_on),
    foreign key (party_id, case_id) references party (id, case_id),
    -- 行政处罚法67(3): fifteen days, longer where the last one is a day of rest
    check (pay_by >= served_on + 15)
);
create index fine_account_case on fine_account (case_id);
comment on table fine_account is '罚款账目';

create table fine_payment (
    id             uuid        primary key,
    account_id     uuid        not null references fine_account,
    amount_fen     bigint      not null check (amount_fen > 0),
    paid_on        date        not null,
    channel        text        not null check (channel in ('BANK', 'ELECTRONIC', 'ON_THE_SPOT')),
    -- 行政处罚法70
    receipt_number text        not null check (receipt_number <> ''),
    ground         text        check (ground in ('SMALL_SUM', 'HARD_LATER', 'REMOTE_REQUEST')),
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    -- 行政处罚法68, 69
    constraint cash_needs_ground check ((channel = 'ON_THE_SPOT') = (ground is not null))
);
create index fine_payment_account on fine_payment (account_id);
-- the same receipt cannot prove two payments
create unique index fine_payment_receipt on fine_payment (receipt_number);
comment on table fine_payment is '缴款';

create table cash_hand_in (
    payment_id   uuid primary key references fine_payment,
    handed_in_on date not null,
    received_by  text not null
);
comment on table cash_hand_in is '当场收缴罚款交至行政机关';

revoke update, delete on fine_payment, cash_hand_in from tiean_app;
revoke delete on fine_account from tiean_app;

-- What was decided and when the term ends stays; an account once settled stays settled.
create function fine_account_says_the_same() returns trigger language plpgsql as $$
begin
    if (new.case_id, new.decision_id, new.party_id, new.fine_fen, new.surcharge_announced, new.served_on, new.pay_by)
            is distinct from
       (old.case_id, old.decision_id, old.party_id, old.fine_fen, old.surcharge_announced, old.served_on, old.pay_by)
            or old.settled_on is not null and new.settled_on is distinct from old.settled_on then
        raise exception 'a fine account cannot be rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger fine_account_fixed before update on fine_account
    for each row execute function fine_account_says_the_same();
