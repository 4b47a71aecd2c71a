-- Errors somebody found in a published decision (公示纠错), and what the disclosure clerk answered.

create table publication_error (
    id             uuid primary key,
    version        integer not null,
    number         text not null unique check (number ~ '^JC[0-9]{8}-[0-9A-Z]{6}$'),
    publication_id uuid not null references publication,
    case_id        uuid not null references case_file,
    agency_id      uuid not null references agency,
    received_at    timestamptz not null,
    answer_by      date not null,
    about          text not null check (about in ('WRONG', 'PRIVACY', 'OUTDATED', 'OTHER')),
    words          text not null check (length(words) between 5 and 1000),
    contact        bytea,
    fingerprint    char(64) not null,
    outcome        text check (outcome in ('CORRECTED', 'BEING_CORRECTED', 'NO_ERROR')),
    answer         text check (length(answer) between 2 and 2000),
    answered_by    text,
    answered_at    timestamptz,
    check ((outcome is null) = (answer is null) and (outcome is null) = (answered_by is null) and (outcome is null) = (answered_at is null))
);
create index publication_error_desk on publication_error (agency_id, answered_at, received_at, id);
comment on table publication_error is '公示纠错';

revoke update, delete on publication_error from tiean_app;
grant update (version, outcome, answer, answered_by, answered_at) on publication_error to tiean_app;
-- An answer once given stays.
create function publication_error_answered_once() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.outcome is not null then
        raise exception 'publication_error % is answered', old.number using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger publication_error_answered_once before update on publication_error for each row execute function publication_error_answered_once();
