-- Holiday tables in versions: never changed, the highest version of a year counts.
create table tiean.holiday_table (
    id            uuid primary key,
    table_year    integer     not null check (table_year between 2000 and 2200),
    table_version integer     not null check (table_version > 0),
    source_name   text        not null,
    loaded_at     timestamptz not null,
    unique (table_year, table_version)
);

create table tiean.holiday_table_day (
    table_id uuid not null references tiean.holiday_table,
    day      date not null,
    kind     text not null,
    name     text not null,
    primary key (table_id, day),
    -- Only exceptions to the Monday-to-Friday week: a weekday off, a weekend day worked.
    check (kind = 'HOLIDAY_OFF' and extract(isodow from day) < 6
        or kind = 'MAKEUP_WORKDAY' and extract(isodow from day) > 5)
);

-- Time limits that run on a subject (a case, a measure, a document …).
create table tiean.running_limit (
    id               uuid primary key,
    subject_id       uuid    not null,
    definition_id    text    not null,
    event_on         date    not null,
    event_at         timestamptz,
    due_on           date    not null,
    raw_due_on       date    not null,
    due_at           timestamptz,
    provisional      boolean not null,
    calendar_version text    not null,
    paused           boolean not null,
    state            text    not null check (state in ('RUNNING', 'MET', 'LAPSED', 'STOPPED')),
    ended_on         date,
    version          integer not null,
    check ((state = 'RUNNING') = (ended_on is null)),
    check ((event_at is null) = (due_at is null)),
    check (due_on >= raw_due_on)
);

create unique index running_limit_one on tiean.running_limit (subject_id, definition_id) where state = 'RUNNING';
create index running_limit_due on tiean.running_limit (paused, due_on, id) where state = 'RUNNING';
create index running_limit_subject on tiean.running_limit (subject_id);

create table tiean.limit_extension (
    id         uuid primary key,
    limit_id   uuid    not null references tiean.running_limit,
    position   integer not null check (position > 0),
    amount     integer not null check (amount > 0),
    approver   text    not null check (approver in ('HEAD', 'COLLECTIVE', 'OUTSIDE')),
    reason     text    not null check (reason <> ''),
    granted_on date    not null,
    unique (limit_id, position)
);

create table tiean.limit_pause (
    id          uuid primary key,
    limit_id    uuid    not null references tiean.running_limit,
    position    integer not null check (position > 0),
    paused_from date    not null,
    resumed_on  date,
    ground      text    not null check (ground <> ''),
    unique (limit_id, position),
    check (resumed_on is null or resumed_on >= paused_from)
);

create unique index limit_pause_open on tiean.limit_pause (limit_id) where resumed_on is null;

revoke update, delete on tiean.holiday_table, tiean.holiday_table_day, tiean.limit_extension from tiean_app;
revoke delete on tiean.running_limit, tiean.limit_pause from tiean_app;
