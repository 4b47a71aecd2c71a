-- Whether decisions are published, and what everybody can read of those that are.

create table publication_decision (
    id                 uuid    primary key,
    case_id            uuid    not null references case_file,
    decision_id        uuid    not null unique,
    publish            boolean not null,
    reason             text    not null check (reason <> ''),
    portal             boolean not null,
    credit_china       boolean not null,
    double_publicity   boolean not null,
    gravity            text    not null check (gravity in ('MINOR', 'GENERAL', 'SERIOUS')),
    starts_on          date    not null,
    least_until        date    not null check (least_until >= starts_on),
    most_until         date    not null check (most_until >= least_until),
    decided_by         text    not null,
    decided_on         date    not null,
    notice_document_id uuid    references document,
    text_document_id   uuid    references document,
    check (publish = (portal or credit_china or double_publicity)),
    check (publish = (text_document_id is not null))
);
create index publication_decision_case on publication_decision (case_id);
comment on table publication_decision is '公示决定';
revoke delete on publication_decision from tiean_app;

-- The single characters and pairs of characters of a text. Chinese words of one or two characters have no
-- trigrams; a word is looked for by its pairs, and what is found is checked against the text itself.
create function public_grams(words text) returns text[] language sql immutable parallel safe
set search_path = pg_catalog as $$
    select coalesce(array_agg(distinct gram), '{}')
    from (select substr(words, place, size) as gram
          from generate_series(1, length(words)) as place, generate_series(1, 2) as size
          where place + size - 1 <= length(words)) as grams
    where position('|' in gram) = 0
$$;

create table publication (
    id                   uuid        primary key,
    version              integer     not null,
    -- random, so that nobody finds an unpublished one by counting
    public_id            uuid        not null unique,
    case_id              uuid        not null references case_file,
    decision_id          uuid        not null unique,
    text_document_id     uuid        not null references document,
    -- whether this system shows it; other channels read the decision
    portal               boolean     not null,
    state                text        not null check (state in ('PENDING', 'PUBLISHED', 'WITHDRAWN')),
    number               text        not null,
    agency_id            uuid        not null,
    agency               text        not null,
    item                 text        not null,
    party_kind           text        not null check (party_kind in ('CITIZEN', 'SOLE_TRADER', 'ORGANISATION')),
    party_name           text        not null,
    party_code           text,
    legal_representative text,
    party_address        text,
    facts                text        not null,
    violated             text        not null,
    basis                text        not null,
    penalties            text        not null,
    decided_on           date        not null,
    ends_on              date        not null,
    search_text          text        not null,
    grams                text[]      not null generated always as (public_grams(search_text)) stored,
    published_at         timestamptz,
    withdrawn_on         date,
    withdrawal_reason    text        check (withdrawal_reason <> ''),
    check (state <> 'PUBLISHED' or published_at is not null),
    check ((state = 'WITHDRAWN') = (withdrawn_on is not null)),
    check ((withdrawn_on is null) = (withdrawal_reason is null)),
    -- of a citizen neither number nor name, whatever a program may try
    constraint citizen_stays_masked check (party_kind <> 'CITIZEN'
        or party_code is null and legal_representative is null and party_name like '%某%')
);
create index publication_case on publication (case_id);
create index publication_grams on publication using gin (grams);
create index publication_newest on publication (decided_on desc, id) where portal and state <> 'PENDING';
comment on table publication is '公示信息';
revoke delete on publication from tiean_app;
