-- The case, its parties, suspected acts and handlers, and every act done on it.

create table case_file (
    id                 uuid primary key,
    version            integer not null,
    number             text unique,
    title              text not null,
    procedure          text not null check (procedure in ('ORDINARY', 'SUMMARY')),
    stage              text not null,
    agency_id          uuid not null,
    squad_id           uuid,
    issuing_organ_id   uuid,
    issuing_organ_name text,
    seal_alias         text,
    review_organ       text,
    court              text,
    discovered_on      date not null,
    filed_on           date,
    decided_on         date,
    place              text not null,
    longitude          double precision check (longitude between -180 and 180),
    latitude           double precision check (latitude between -90 and 90),
    facts              text not null,
    gate_missing       integer not null default 0 check (gate_missing >= 0),
    created_at         timestamptz not null,
    -- What a decided case says of its organ is complete and stays.
    check (decided_on is null or (issuing_organ_id is not null and issuing_organ_name is not null
        and seal_alias is not null and review_organ is not null and court is not null)),
    check (procedure = 'SUMMARY' or decided_on is null or (filed_on is not null and filed_on <= decided_on))
);
create index case_file_agency_stage on case_file (agency_id, stage, created_at desc);
create index case_file_squad on case_file (squad_id, created_at desc);

create table party (
    id                   uuid primary key,
    case_id              uuid not null references case_file,
    kind                 text not null check (kind in ('CITIZEN', 'SOLE_TRADER', 'ORGANISATION')),
    name                 text not null check (length(name) between 1 and 200),
    id_type              text,
    id_number            bytea,
    id_number_index      char(64),
    legal_representative text,
    address              bytea,
    phone                bytea,
    phone_index          char(64),
    unique (id, case_id)
);
create index party_case on party (case_id);
create index party_id_number on party (id_number_index) where id_number_index is not null;
create index party_phone on party (phone_index) where phone_index is not null;

create table suspected_act (
    id                uuid primary key,
    case_id           uuid not null references case_file,
    party_id          uuid not null,
    item_code         text not null,
    item_name         text not null,
    applied_item_code text not null,
    choice_reason     text,
    began_on          date not null,
    ended_on          date not null,
    foreign key (party_id, case_id) references party (id, case_id),
    check (ended_on >= began_on),
    check (applied_item_code = item_code or choice_reason is not null)
);
create index suspected_act_case on suspected_act (case_id);
create index suspected_act_item on suspected_act (item_code, began_on);

create table case_handler (
    id         uuid primary key,
    case_id    uuid not null references case_file,
    officer_id uuid not null,
    username   text not null,
    from_day   date not null,
    until_day  date,
    check (until_day is null or until_day >= from_day)
);
create unique index case_handler_current on case_handler (case_id, officer_id) where until_day is null;
create index case_handler_username on case_handler (username, case_id);

create table done_act (
    id          uuid primary key,
    case_id     uuid not null references case_file,
    act         text not null,
    actor       text not null,
    fingerprint char(64) not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    result      text not null,
    check (occurred_at <= recorded_at)
);
create index done_act_case on done_act (case_id, recorded_at);
create index done_act_actor on done_act (actor, case_id);
revoke update, delete on done_act from tiean_app;

create table case_counter (
    agency_id uuid not null,
    year      integer not null,
    next      integer not null check (next > 0),
    primary key (agency_id, year)
);
