-- Clues, their verification, and the head's decisions on filing. Nothing here is ever changed.

create table clue (
    id                   uuid primary key,
    case_id              uuid not null unique references case_file,
    number               text not null unique,
    source               text not null check (source in ('PATROL', 'REPORT', 'HOTLINE', 'DIGITAL_PLATFORM', 'VIDEO',
                                              'TRANSFER_IN', 'SUPERIOR', 'MEDIA', 'INSPECTION', 'OTHER')),
    source_note          text,
    received_at          timestamptz not null,
    happened_at          timestamptz not null,
    content              text not null check (length(content) between 1 and 20000),
    event_code           text,
    materials            text,
    reporter_name        bytea,
    reporter_phone       bytea,
    reporter_phone_index char(64),
    registered_by        text not null,
    registered_at        timestamptz not null,
    check (happened_at <= received_at)
);
create index clue_reporter_phone on clue (reporter_phone_index) where reporter_phone_index is not null;
create index clue_source on clue (source, received_at desc);
comment on table clue is '线索';

create table clue_counter (
    agency_id uuid not null,
    year      integer not null,
    next      integer not null check (next > 0),
    primary key (agency_id, year)
);

create table clue_verification (
    id          uuid primary key,
    case_id     uuid not null references case_file,
    round       integer not null check (round > 0),
    conclusion  text not null check (conclusion in ('FILE', 'NOT_FILE', 'TRANSFER')),
    course      text not null,
    findings    text not null,
    harm        text not null check (harm in ('NONE', 'LIFE_HEALTH_FINANCE', 'ENVIRONMENT')),
    reason      text,
    verified_by text not null,
    verified_on date not null,
    unique (case_id, round),
    check (conclusion <> 'NOT_FILE' or reason is not null)
);
comment on table clue_verification is '线索核查';

create table filing_decision (
    id         uuid primary key,
    case_id    uuid not null references case_file,
    matter     text not null check (matter in ('FILING', 'NOT_FILING')),
    outcome    text not null check (outcome in ('APPROVED', 'RETURNED', 'REFUSED')),
    opinion    text not null,
    decided_by text not null,
    decided_on date not null,
    mandate    text not null
);
-- A case is filed once, or not filed once.
create unique index filing_decision_final on filing_decision (case_id) where outcome = 'APPROVED';
create index filing_decision_case on filing_decision (case_id, decided_on);
comment on table filing_decision is '立案、不予立案审批';

revoke update, delete on clue, clue_verification, filing_decision from tiean_app;
