-- Demand and application to the court (催告、申请人民法院强制执行; 行政强制法35–40, 53–58).
create table tiean.enforcement (
    id               uuid    primary key,
    version          integer not null,
    case_id          uuid    not null references tiean.case_file,
    account_id       uuid    not null references tiean.fine_account,
    issued_on        date    not null,
    issued_by        text    not null,
    pay_by           date    not null check (pay_by > issued_on),
    fine_left_fen    bigint  not null check (fine_left_fen >= 0),
    surcharge_fen    bigint  not null check (surcharge_fen >= 0),
    other_duty       text,
    demand_id        uuid    not null references tiean.document,
    served_on        date    check (served_on >= issued_on),
    applied_on       date    check (applied_on > served_on),
    applied_by       text,
    applied_fen      bigint  check (applied_fen > 0),
    court            text,
    application_id   uuid    references tiean.document,
    ended            text    check (ended in ('COURT_TERMINATED', 'COURT_REFUSED', 'NO_ESTATE', 'NO_PROPERTY', 'OBJECT_GONE', 'OTHER')),
    ended_on         date,
    ended_by         text,
    end_reason       text,
    end_notice_id    uuid    references tiean.document,
    end_served_on    date    check (end_served_on >= ended_on),
    -- the fine was paid, demanded or executed by the court
    paid_on          date,
    check ((applied_on is null) = (applied_fen is null) and (applied_on is null) = (court is null)),
    check ((ended is null) = (ended_on is null) and (ended is null) = (end_reason is null)),
    check (ended is null or paid_on is null)
);
create unique index enforcement_running on tiean.enforcement (case_id) where paid_on is null and end_served_on is null;
create index enforcement_account on tiean.enforcement (account_id);
comment on table tiean.enforcement is '催告和申请人民法院强制执行';

-- What the party said to the demand, and what the organ answered (行政强制法36).
create table tiean.demand_statement (
    id             uuid primary key,
    enforcement_id uuid not null references tiean.enforcement,
    received_on    date not null,
    content        text not null check (content <> ''),
    adopted        boolean,
    examination    text,
    examined_by    text,
    examined_on    date check (examined_on >= received_on),
    document_id    uuid references tiean.document,
    check ((adopted is null) = (examination is null) and (adopted is null) = (examined_on is null))
);
create index demand_statement_of on tiean.demand_statement (enforcement_id);
comment on table tiean.demand_statement is '对催告的陈述申辩和复核';

-- What the court did with an application, step by step; written once.
create table tiean.court_step (
    id             uuid primary key,
    enforcement_id uuid not null references tiean.enforcement,
    -- the court may do two things on one day: which came first
    place          integer not null check (place >= 0),
    kind           text not null check (kind in ('ACCEPTED', 'NOT_ACCEPTED', 'GRANTED', 'REFUSED', 'TERMINATED')),
    happened_on    date not null,
    number         text not null check (number <> ''),
    note           text,
    recorded_by    text not null,
    unique (enforcement_id, place)
);
comment on table tiean.court_step is '人民法院对强制执行申请的处理';
revoke update, delete, truncate on tiean.court_step from tiean_app;
revoke delete, truncate on tiean.enforcement, tiean.demand_statement from tiean_app;

create function tiean.enforcement_says_the_same() returns trigger language plpgsql as $$
begin
    if (new.case_id, new.account_id, new.issued_on, new.issued_by, new.pay_by, new.fine_left_fen, new.surcharge_fen, new.other_duty, new.demand_id)
            is distinct from
       (old.case_id, old.account_id, old.issued_on, old.issued_by, old.pay_by, old.fine_left_fen, old.surcharge_fen, old.other_duty, old.demand_id)
            or old.served_on is not null and new.served_on is distinct from old.served_on
            or old.ended is not null and (new.ended, new.ended_on, new.end_reason) is distinct from (old.ended, old.ended_on, old.end_reason) then
        raise exception 'a demand cannot be rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger enforcement_fixed before update on tiean.enforcement
    for each row execute function tiean.enforcement_says_the_same();

-- A fine whose execution was ended without payment is owed no more in this case; it was not paid.
alter table tiean.fine_account add column abandoned_on date check (abandoned_on >= served_on);
