-- Decisions of both procedures.

-- Codes under which the bank takes a fine (缴款码).
create sequence pay_code_seq;
grant usage on sequence pay_code_seq to tiean_app;

create table decision_approval (
    id            uuid primary key,
    case_id       uuid not null references case_file,
    opinion       text not null check (opinion in ('APPROVED', 'RETURNED')),
    text          text not null,
    approver_id   uuid not null references officer,
    approver_name text not null,
    authority     text not null,
    approved_on   date not null
);
create index decision_approval_case on decision_approval (case_id);
comment on table decision_approval is '决定审批';

create table penalty_decision (
    id          uuid    primary key,
    version     integer not null,
    case_id     uuid    not null references case_file,
    party_id    uuid    not null,
    edition     integer not null check (edition > 0),
    notice_id   uuid    not null references penalty_notice,
    approval_id uuid    not null references decision_approval,
    decided_on  date    not null,
    pay_code    text    unique,
    document_id uuid    not null,
    number      text    not null,
    served_on   date,
    payment_due date,
    review_due  date,
    suit_due    date,
    standing    text    not null check (standing in ('IN_FORCE', 'CHANGED', 'REVOKED')),
    foreign key (party_id, case_id) references party (id, case_id),
    unique (case_id, party_id, edition),
    check (served_on >= decided_on),
    check ((served_on is null) = (review_due is null)),
    check ((served_on is null) = (suit_due is null)),
    -- a fine is told where to be paid, and until when once served
    check (payment_due is null or served_on is not null and pay_code is not null)
);
create unique index penalty_decision_standing on penalty_decision (case_id, party_id) where standing = 'IN_FORCE';
create unique index penalty_decision_number on penalty_decision (number);
comment on table penalty_decision is '行政处罚决定';

create table penalty_decision_line (
    id               uuid    primary key,
    decision_id      uuid    not null references penalty_decision,
    position         integer not null,
    suspected_act_id uuid    not null references suspected_act,
    item_code        text    not null,
    item_name        text    not null,
    tier             text    not null,
    amount_fen       bigint  not null check (amount_fen >= 0),
    ceiling_fen      bigint  not null,
    other_kinds      text    not null,
    unique (decision_id, suspected_act_id),
    -- 行政处罚法45(2)
    constraint decision_never_heavier check (amount_fen <= ceiling_fen)
);
comment on table penalty_decision_line is '行政处罚决定，按违法行为';

create table summary_decision (
    id                uuid        primary key,
    version           integer     not null,
    case_id           uuid        not null unique references case_file,
    party_id          uuid        not null,
    document_id       uuid        not null,
    number            text        not null,
    item_code         text        not null,
    tier              text        not null,
    fine_fen          bigint      not null check (fine_fen >= 0),
    first_officer_id  uuid        not null references officer,
    second_officer_id uuid        not null references officer,
    decided_at        timestamptz not null,
    recorded_at       timestamptz not null,
    defence           text,
    defence_answer    text,
    electronic        boolean     not null,
    signer            text,
    signature_digest  char(64),
    refusal           text,
    collection_ground text check (collection_ground in ('SMALL', 'HARD_LATER', 'REMOTE')),
    receipt_no        text,
    pay_code          text unique,
    payment_due       date,
    review_due        date        not null,
    filing_due        date        not null,
    filed_on          date,
    standing          text        not null check (standing in ('IN_FORCE', 'CHANGED', 'REVOKED')),
    foreign key (party_id, case_id) references party (id, case_id),
    check (decided_at <= recorded_at),
    constraint summary_two_officers check (first_officer_id <> second_officer_id),
    constraint summary_signed_or_refused check (signature_digest is not null or refusal is not null),
    constraint summary_defence_answered check (defence is null or defence_answer is not null),
    constraint summary_receipt check ((collection_ground is null) = (receipt_no is null)),
    constraint summary_one_way_of_paying check (collection_ground is null or pay_code is null)
);
create index summary_decision_filing on summary_decision (filing_due) where filed_on is null;
create unique index summary_decision_number on summary_decision (number);
comment on table summary_decision is '当场行政处罚决定';

create function decision_says_the_same() returns trigger language plpgsql as $$
begin
    if new.number <> old.number or new.decided_on <> old.decided_on or new.document_id <> old.document_id
            or old.served_on is not null and new.served_on is distinct from old.served_on then
        raise exception 'a decision cannot be rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger penalty_decision_fixed before update on penalty_decision
    for each row execute function decision_says_the_same();
create function summary_decision_says_the_same() returns trigger language plpgsql as $$
begin
    if new.number <> old.number or new.fine_fen <> old.fine_fen or new.decided_at <> old.decided_at
            or old.filed_on is not null and new.filed_on is distinct from old.filed_on then
        raise exception 'a decision cannot be rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger summary_decision_fixed before update on summary_decision
    for each row execute function summary_decision_says_the_same();

revoke update, delete on decision_approval, penalty_decision_line from tiean_app;
revoke delete on penalty_decision, summary_decision from tiean_app;
