-- Discretion benchmarks (裁量权基准) and grounds (裁量情节), in editions: a correction retires and adds.
create table tiean.benchmark (
    id             uuid primary key,
    item_code      text        not null,
    party_group    text        not null check (party_group in ('ANY', 'CITIZEN', 'ORGANISATION')),
    edition        integer     not null check (edition > 0),
    effective_from date        not null,
    effective_to   date,
    basis          text        not null,
    loaded_at      timestamptz not null,
    retired_at     timestamptz,
    version        integer     not null,
    unique (item_code, party_group, effective_from, edition),
    check (effective_to is null or effective_to >= effective_from)
);

create unique index benchmark_current on tiean.benchmark (item_code, party_group, effective_from)
    where retired_at is null;

create table tiean.benchmark_row (
    id             uuid primary key,
    benchmark_id   uuid    not null references tiean.benchmark,
    position       integer not null check (position > 0),
    tier           text    not null,
    tier_order     integer not null check (tier_order > 0),
    condition_text text    not null,
    factor         text    not null,
    operator       text    not null check (operator in ('RANGE', 'EQUAL', 'AT_LEAST')),
    low            numeric not null,
    high           numeric,
    unit           text    not null,
    penalty_text   text    not null,
    scale          text    not null check (scale in ('NONE', 'AMOUNT', 'MULTIPLE', 'PERCENT')),
    penalty_min    numeric,
    penalty_max    numeric,
    unique (benchmark_id, position),
    check (high is null or high >= low),
    check ((scale = 'NONE') = (penalty_min is null)),
    check ((penalty_min is null) = (penalty_max is null)),
    check (penalty_min >= 0 and penalty_max >= penalty_min)
);

create table tiean.discretion_ground (
    id           uuid primary key,
    code         text        not null,
    edition      integer     not null check (edition > 0),
    kind         text        not null check (kind in ('NO_PENALTY', 'MAY_SPARE', 'MAY_LIGHTEN', 'MUST_LIGHTEN', 'AGGRAVATE')),
    ground_text  text        not null,
    statute_code text,
    article      integer     not null check (article >= 0),
    paragraph    integer     not null check (paragraph >= 0),
    item         integer     not null check (item >= 0),
    evidence     text        not null,
    verified     boolean     not null,
    loaded_at    timestamptz not null,
    retired_at   timestamptz,
    version      integer     not null,
    unique (code, edition),
    check (statute_code is null or article > 0)
);

create unique index discretion_ground_current on tiean.discretion_ground (code) where retired_at is null;

revoke delete on tiean.benchmark, tiean.discretion_ground from tiean_app;
revoke update, delete on tiean.benchmark_row from tiean_app;
