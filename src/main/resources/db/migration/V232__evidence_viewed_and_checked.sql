-- Who looked at which piece of evidence (调阅日志; rulebook F2.5, M25): one row an hour, since a player asks many times; the
-- record has an entry for each row.
create table tiean.evidence_view (
    evidence_id uuid        not null references tiean.evidence_item (id),
    username    text        not null,
    hour        timestamptz not null,
    viewed_at   timestamptz not null,
    primary key (evidence_id, username, hour)
);

-- How far the running check of the files has come, and what it found.
create table tiean.store_check (
    one       boolean     primary key default true check (one),
    reached   text        not null,
    round_at  timestamptz
);
insert into tiean.store_check (reached) values ('');

create table tiean.store_finding (
    sha256   text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    kind     text        not null check (kind in ('MISSING', 'CHANGED')),
    found_at timestamptz not null,
    mended_at timestamptz
);
