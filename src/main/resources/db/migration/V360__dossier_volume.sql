-- Dossier volumes (案卷): the pages of a case in order as one sealed file, made for whom and when.
create table tiean.dossier_volume (
    id          uuid        primary key,
    version     integer     not null,
    case_id     uuid        not null references tiean.case_file (id),
    volume      text        not null check (volume in ('MAIN', 'INTERNAL')),
    purpose     text        not null check (purpose <> ''),
    made_by     text        not null,
    made_at     timestamptz not null,
    state       text        not null check (state in ('ORDERED', 'READY', 'FAILED')),
    sha256      text        check (sha256 ~ '^[0-9a-f]{64}$'),
    pages       integer     check (pages >= 0),
    attached    integer     check (attached >= 0),
    broken_file text,
    check ((state = 'READY') = (sha256 is not null and pages is not null and attached is not null)),
    check ((state = 'FAILED') = (broken_file is not null))
);
create index dossier_volume_case on tiean.dossier_volume (case_id, made_at);
