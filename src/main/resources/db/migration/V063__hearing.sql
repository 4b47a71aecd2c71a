-- Notices of proposed penalties, what the parties answered, and requests for a hearing.

create table penalty_notice (
    id               uuid    primary key,
    version          integer not null,
    case_id          uuid    not null references case_file,
    party_id         uuid    not null,
    edition          integer not null check (edition > 0),
    report_id        uuid    not null,
    report_version   integer not null,
    hearing_offered  boolean not null,
    legal_review_due boolean not null,
    discussion_due   boolean not null,
    content          text    not null,
    document_id      uuid    not null,
    issued_on        date    not null,
    superseded_on    date,
    served_on        date,
    defence_due      date,
    hearing_due      date,
    closed_on        date,
    foreign key (party_id, case_id) references party (id, case_id),
    unique (case_id, party_id, edition),
    check ((served_on is null) = (defence_due is null)),
    check (defence_due > served_on),
    -- whoever was offered a hearing has a last day to ask for it, nobody else has
    check (served_on is null or hearing_offered = (hearing_due is not null)),
    check (closed_on is null or served_on is not null)
);
create unique index penalty_notice_current on penalty_notice (case_id, party_id) where superseded_on is null;
comment on table penalty_notice is '行政处罚事先告知书';

create table penalty_notice_line (
    id               uuid    primary key,
    notice_id        uuid    not null references penalty_notice,
    position         integer not null,
    suspected_act_id uuid    not null references suspected_act,
    item_code        text    not null,
    item_name        text    not null,
    tier             text    not null,
    amount_fen       bigint  not null check (amount_fen >= 0),
    reduced_to_fen   bigint  check (reduced_to_fen >= 0),
    other_kinds      text    not null,
    unique (notice_id, suspected_act_id),
    -- 行政处罚法45(2)
    constraint notice_line_never_heavier check (reduced_to_fen < amount_fen)
);
comment on table penalty_notice_line is '拟作出的处罚，按违法行为';

-- What was noticed stays as it was noticed.
create function notice_says_the_same() returns trigger language plpgsql as $$
begin
    if new.content is distinct from old.content or new.issued_on is distinct from old.issued_on
            or new.report_id is distinct from old.report_id or new.hearing_offered is distinct from old.hearing_offered
            or old.served_on is not null and new.served_on is distinct from old.served_on then
        raise exception 'a notice cannot be rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger penalty_notice_fixed before update on penalty_notice
    for each row execute function notice_says_the_same();
create function notice_line_says_the_same() returns trigger language plpgsql as $$
begin
    if new.amount_fen <> old.amount_fen or new.other_kinds <> old.other_kinds or new.item_code <> old.item_code
            or new.reduced_to_fen > old.reduced_to_fen or old.reduced_to_fen is not null and new.reduced_to_fen is null then
        raise exception 'a noticed penalty can only be lowered' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger penalty_notice_line_fixed before update on penalty_notice_line
    for each row execute function notice_line_says_the_same();

create table defence_reexamination (
    id          uuid primary key,
    notice_id   uuid not null references penalty_notice,
    examined_on date not null,
    examined_by text not null,
    conclusion  text not null,
    document_id uuid not null
);
create index defence_reexamination_notice on defence_reexamination (notice_id);
comment on table defence_reexamination is '陈述申辩复核意见';

create table defence (
    id               uuid    primary key,
    notice_id        uuid    not null references penalty_notice,
    received_on      date    not null,
    form             text    not null check (form in ('WRITTEN', 'ORAL')),
    content          text    not null check (content <> ''),
    late             boolean not null,
    reexamination_id uuid    references defence_reexamination deferrable initially deferred
);
create index defence_notice on defence (notice_id);
comment on table defence is '陈述申辩';

create table defence_point (
    id               uuid    primary key,
    reexamination_id uuid    not null references defence_reexamination,
    position         integer not null,
    defence_id       uuid    not null references defence,
    claim            text    not null check (claim <> ''),
    evidence         text,
    examination      text    not null check (examination <> ''),
    adopted          boolean not null,
    unique (reexamination_id, position)
);

create table defence_waiver (
    id                uuid    primary key,
    notice_id         uuid    not null references penalty_notice,
    waived_on         date    not null,
    hearing_too       boolean not null,
    signed_by         text    not null check (signed_by <> ''),
    proof_digest      char(64),
    proof_document_id uuid,
    -- 行政处罚法62: express, therefore proved
    constraint defence_waiver_proved check (proof_digest is not null or proof_document_id is not null)
);
create index defence_waiver_notice on defence_waiver (notice_id);
comment on table defence_waiver is '放弃陈述申辩';

create table hearing_request (
    id           uuid    primary key,
    notice_id    uuid    not null references penalty_notice,
    requested_on date    not null,
    form         text    not null check (form in ('WRITTEN', 'ORAL')),
    content      text    not null check (content <> ''),
    in_time      boolean not null
);
create index hearing_request_notice on hearing_request (notice_id);
comment on table hearing_request is '听证申请';

revoke delete on penalty_notice, penalty_notice_line from tiean_app;
revoke update, delete on defence_reexamination, defence_point, defence_waiver, hearing_request from tiean_app;
revoke delete on defence from tiean_app;
