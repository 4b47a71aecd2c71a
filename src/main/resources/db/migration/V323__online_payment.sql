-- Payments through the payment system: orders of parties, and what the bank told of them.
create table tiean.payment_order (
    id             uuid        primary key,
    version        integer     not null,
    case_id        uuid        not null references tiean.case_file,
    decision_id    uuid        not null references tiean.fine_account (decision_id),
    party_id       uuid        not null,
    amount_fen     bigint      not null check (amount_fen > 0),
    state          text        not null check (state in ('OPEN', 'PAID', 'FAILED', 'UNPOSTED')),
    opened_at      timestamptz not null,
    transaction_no text        unique,
    paid_at        timestamptz,
    problem        text,
    foreign key (party_id, case_id) references tiean.party (id, case_id),
    check ((state in ('PAID', 'UNPOSTED')) = (transaction_no is not null and paid_at is not null)),
    check ((state = 'UNPOSTED') = (problem is not null))
);
create index payment_order_case on tiean.payment_order (case_id);
create index payment_order_unposted on tiean.payment_order (opened_at) where state = 'UNPOSTED';
comment on table tiean.payment_order is '网上缴款单';
revoke delete, truncate on tiean.payment_order from tiean_app;

-- What was ordered stays, and money that came stays come.
create function tiean.payment_order_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if (new.case_id, new.decision_id, new.party_id, new.amount_fen, new.opened_at)
            is distinct from (old.case_id, old.decision_id, old.party_id, old.amount_fen, old.opened_at)
            or old.state in ('PAID', 'UNPOSTED') and (new.state, new.transaction_no, new.paid_at)
            is distinct from (old.state, old.transaction_no, old.paid_at) then
        raise exception 'payment order % cannot be rewritten', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger payment_order_stays before update on tiean.payment_order for each row execute function tiean.payment_order_stays();

-- Notifications with a valid signature, the first time each.
create table tiean.payment_notice (
    id             text        primary key,
    order_id       uuid        not null references tiean.payment_order,
    transaction_no text        not null,
    amount_fen     bigint      not null,
    outcome        text        not null,
    received_at    timestamptz not null
);
create index payment_notice_order on tiean.payment_notice (order_id);
comment on table tiean.payment_notice is '缴款结果通知';
revoke update, delete, truncate on tiean.payment_notice from tiean_app;
