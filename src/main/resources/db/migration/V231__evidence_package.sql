-- Evidence packages (证据包): what was made for whom, and exactly which files and which part of the record are in it, so that
-- the same package can be written again.
create table tiean.evidence_package (
    id             uuid        primary key,
    version        integer     not null,
    case_id        uuid        not null references tiean.case_file (id),
    edition        text        not null check (edition in ('FULL', 'PARTY')),
    party_id       uuid        references tiean.party (id),
    purpose        text        not null check (purpose <> ''),
    made_by        text        not null,
    made_at        timestamptz not null,
    state          text        not null check (state in ('ORDERED', 'READY', 'FAILED')),
    entries        bigint,
    tree_size      bigint      references tiean.log_head (size),
    withheld_files integer,
    broken_file    text,
    check ((edition = 'PARTY') = (party_id is not null)),
    check ((state = 'READY') = (entries is not null and tree_size is not null and withheld_files is not null)),
    check ((state = 'FAILED') = (broken_file is not null))
);
create index evidence_package_case on tiean.evidence_package (case_id, made_at);

create table tiean.evidence_package_file (
    package_id uuid    not null references tiean.evidence_package (id),
    position   integer not null,
    path       text    not null check (path ~ '^[A-Za-z0-9._/-]{1,200}$'),
    sha256     text    not null check (sha256 ~ '^[0-9a-f]{64}$'),
    byte_size  bigint  not null check (byte_size >= 0),
    crc        bigint  not null check (crc between 0 and 4294967295),
    primary key (package_id, position),
    unique (package_id, path)
);
