-- Documents, their numbers, and where a number went that was never used.

create table tiean.document_counter (
    agency_id uuid not null,
    kind_word varchar(20) not null,
    year integer not null check (year between 2000 and 2999),
    last_number integer not null check (last_number >= 0),
    primary key (agency_id, kind_word, year)
);

create table tiean.document_number (
    id uuid primary key,
    agency_id uuid not null,
    kind_word varchar(20) not null,
    year integer not null,
    serial integer not null check (serial > 0),
    text varchar(100) not null,
    state varchar(10) not null check (state in ('DRAWN', 'USED', 'VOID')),
    device_id uuid,
    drawn_at timestamptz not null,
    settled_at timestamptz,
    void_reason varchar(500),
    version integer not null,
    unique (agency_id, kind_word, year, serial),
    unique (agency_id, text),
    foreign key (agency_id, kind_word, year) references tiean.document_counter (agency_id, kind_word, year),
    check ((state = 'DRAWN') = (settled_at is null)),
    check ((state = 'VOID') = (void_reason is not null))
);
create index document_number_of_device on tiean.document_number (device_id, state) where device_id is not null;

create table tiean.document (
    id uuid primary key,
    case_id uuid not null,
    party_id uuid,
    kind varchar(40) not null,
    number varchar(100),
    title varchar(200) not null,
    snapshot bytea not null,
    snapshot_digest char(64) not null,
    template_version char(64) not null,
    state varchar(12) not null check (state in ('DRAFT', 'ORDERED', 'SEALED', 'SERVED', 'VOID', 'SUPERSEDED')),
    superseded_by uuid references tiean.document (id),
    void_reason varchar(500),
    file_digest char(64),
    access_code_hash varchar(200),
    created_at timestamptz not null,
    sealed_at timestamptz,
    version integer not null,
    check ((state = 'SUPERSEDED') = (superseded_by is not null)),
    check ((state = 'VOID') = (void_reason is not null)),
    check (state not in ('SEALED', 'SERVED') or (file_digest is not null and sealed_at is not null))
);
create index document_of_case on tiean.document (case_id, created_at, id);
create index document_by_number on tiean.document (number) where number is not null;
create index document_by_file on tiean.document (file_digest) where file_digest is not null;

-- Numbers and documents are settled, never taken away.
revoke delete on tiean.document_counter, tiean.document_number, tiean.document from tiean_app;
revoke truncate on tiean.document_counter, tiean.document_number, tiean.document from tiean_app;

-- What a document was made of stays as it was written, and a sealed file is never replaced by another.
create function tiean.document_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if (old.id, old.case_id, old.kind, old.snapshot, old.snapshot_digest, old.template_version, old.created_at)
            is distinct from
       (new.id, new.case_id, new.kind, new.snapshot, new.snapshot_digest, new.template_version, new.created_at) then
        raise exception 'document %: what it was made of cannot change', old.id;
    end if;
    if old.file_digest is not null
            and (old.file_digest, old.sealed_at) is distinct from (new.file_digest, new.sealed_at) then
        raise exception 'document %: its sealed file cannot change', old.id;
    end if;
    if old.number is not null and old.number is distinct from new.number then
        raise exception 'document %: its number cannot change', old.id;
    end if;
    return new;
end $$;
create trigger document_stays before update on tiean.document for each row execute function tiean.document_stays();

-- A number once used or voided stays so; a counter only runs forward.
create function tiean.document_number_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.state <> 'DRAWN'
            or (old.id, old.agency_id, old.kind_word, old.year, old.serial, old.text, old.device_id, old.drawn_at)
            is distinct from
               (new.id, new.agency_id, new.kind_word, new.year, new.serial, new.text, new.device_id, new.drawn_at) then
        raise exception 'document number % cannot change', old.text;
    end if;
    return new;
end $$;
create trigger document_number_stays before update on tiean.document_number
    for each row execute function tiean.document_number_stays();

create function tiean.document_counter_runs_forward() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if new.last_number < old.last_number then
        raise exception 'a counter of document numbers cannot run back';
    end if;
    return new;
end $$;
create trigger document_counter_runs_forward before update on tiean.document_counter
    for each row execute function tiean.document_counter_runs_forward();
