-- Files that came in, the evidence they became, and records of inspections and questionings.

create table upload (
    id          uuid primary key,
    username    text not null,
    file_name   text not null check (length(file_name) between 1 and 255),
    sha256      char(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
    byte_size   bigint not null check (byte_size > 0),
    media_type  text not null,
    uploaded_at timestamptz not null
);
comment on table upload is '待用文件';

create table evidence_item (
    id             uuid primary key,
    version        integer not null,
    case_id        uuid not null references case_file,
    number         integer not null check (number > 0),
    kind           text not null check (kind in ('DOCUMENTARY', 'PHYSICAL', 'AUDIO_VISUAL', 'ELECTRONIC', 'TESTIMONY',
                                                 'PARTY_STATEMENT', 'EXPERT_OPINION', 'SITE_RECORD')),
    name           text not null,
    proves         text not null,
    source         text not null,
    carrier        text,
    occurred_at    timestamptz,
    collected_at   timestamptz not null,
    place          text not null,
    longitude      double precision check (longitude between -180 and 180),
    latitude       double precision check (latitude between -90 and 90),
    first_officer  uuid not null references officer,
    second_officer uuid not null references officer,
    sha256         char(64) check (sha256 ~ '^[0-9a-f]{64}$'),
    byte_size      bigint check (byte_size > 0),
    media_type     text,
    file_name      text,
    standing       text not null check (standing in ('COLLECTED', 'VERIFIED', 'EXCLUDED')),
    standing_note  text,
    standing_by    text,
    standing_at    timestamptz,
    unique (case_id, number),
    check (first_officer <> second_officer),
    check ((sha256 is null) = (byte_size is null) and (sha256 is null) = (media_type is null)),
    check (standing = 'COLLECTED' or (standing_note is not null and standing_by is not null and standing_at is not null))
);
create index evidence_item_content on evidence_item (sha256) where sha256 is not null;
comment on table evidence_item is '证据';

create table on_site_record (
    id               uuid primary key,
    case_id          uuid not null references case_file,
    kind             text not null check (kind in ('INSPECTION', 'QUESTIONING')),
    round            integer not null check (round > 0),
    started_at       timestamptz not null,
    ended_at         timestamptz not null,
    person           text not null,
    content          bytea not null,
    signature_sha256 char(64) check (signature_sha256 ~ '^[0-9a-f]{64}$'),
    document_id      uuid not null,
    check (started_at <= ended_at),
    unique (case_id, kind, round)
);
create index on_site_record_signature on on_site_record (signature_sha256) where signature_sha256 is not null;
comment on table on_site_record is '现场检查（勘验）笔录、询问笔录';

-- What a piece of evidence is stays; only its standing is said later.
revoke update, delete on upload, evidence_item, on_site_record from tiean_app;
grant update (version, standing, standing_note, standing_by, standing_at) on evidence_item to tiean_app;
