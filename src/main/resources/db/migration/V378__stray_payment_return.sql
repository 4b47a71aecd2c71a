-- Money that came on line and stands on no account, given back: once for each transaction of the bank
create table tiean.stray_payment_return (
    id             uuid        primary key,
    case_id        uuid        not null references tiean.case_file,
    order_id       uuid        not null references tiean.payment_order,
    transaction_no text        not null unique,
    amount_fen     bigint      not null check (amount_fen > 0),
    returned_on    date        not null,
    channel        text        not null check (channel in ('ORIGINAL_ACCOUNT', 'NAMED_ACCOUNT')),
    reference      text        not null unique check (reference <> ''),
    proof          text        not null check (proof <> ''),
    recorded_by    text        not null,
    recorded_at    timestamptz not null
);
create index stray_payment_return_case on tiean.stray_payment_return (case_id);
create index stray_payment_return_order on tiean.stray_payment_return (order_id);
comment on table tiean.stray_payment_return is '不能入账的缴款的退回';
revoke update, delete, truncate on tiean.stray_payment_return from tiean_app;
