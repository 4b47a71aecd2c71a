-- Recordings of body cameras (执法记录仪音像记录; rulebook F2.2–F2.7): what came in, which cases it may belong to, what a head
-- let pass without one.
create table tiean.recording (
    id          uuid        primary key,
    version     integer     not null,
    agency_id   uuid        not null references tiean.agency,
    device_no   text        not null,
    officer_id  uuid        not null references tiean.officer,
    started_at  timestamptz not null,
    ended_at    timestamptz not null,
    place       text        not null,
    longitude   double precision,
    latitude    double precision,
    sha256      char(64)    not null,
    byte_size   bigint      not null,
    media_type  text        not null,
    file_name   text        not null,
    came_by     text        not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    keep_until  date        not null,
    removed_at  timestamptz,
    constraint recording_device check (device_no ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
    constraint recording_span check (started_at < ended_at and ended_at <= uploaded_at),
    constraint recording_place check (place <> '' and (longitude is null) = (latitude is null)
                                      and longitude between -180 and 180 and latitude between -90 and 90),
    constraint recording_digest check (sha256 ~ '^[0-9a-f]{64}$' and byte_size > 0),
    constraint recording_came check (came_by in ('UPLOAD', 'FOLDER')),
    -- not a day before its term
    constraint recording_term check (removed_at is null or cast(timezone('Asia/Shanghai', removed_at) as date) > keep_until),
    constraint recording_once unique (device_no, started_at, sha256)
);
create index recording_agency on tiean.recording (agency_id, started_at desc);
create index recording_content on tiean.recording (sha256) where removed_at is null;
create index recording_term_over on tiean.recording (keep_until) where removed_at is null;
comment on table tiean.recording is '执法音像记录';

create table tiean.recording_case (
    id           uuid        primary key,
    version      integer     not null,
    recording_id uuid        not null references tiean.recording,
    case_id      uuid        not null references tiean.case_file,
    answer       text        not null,
    grounds      text        not null,
    suggested_at timestamptz not null,
    step         text,
    reason       text,
    answered_by  text,
    answered_at  timestamptz,
    constraint recording_case_once unique (recording_id, case_id),
    constraint recording_case_answer check (answer in ('SUGGESTED', 'ACCEPTED', 'REFUSED')),
    constraint recording_case_answered check ((answer = 'SUGGESTED') = (answered_by is null) and (answered_by is null) = (answered_at is null)),
    constraint recording_case_reason check (answer <> 'REFUSED' or reason is not null)
);
create index recording_case_of_case on tiean.recording_case (case_id);
comment on table tiean.recording_case is '音像记录与案件的关联';

create table tiean.unfilmed_request (
    id           uuid        primary key,
    version      integer     not null,
    case_id      uuid        not null references tiean.case_file,
    step         text        not null,
    for_day      date        not null,
    reason       text        not null check (reason <> ''),
    requested_by text        not null,
    requested_at timestamptz not null,
    outcome      text        check (outcome in ('APPROVED', 'REFUSED')),
    opinion      text,
    decided_by   text,
    decided_at   timestamptz,
    constraint unfilmed_decided check ((outcome is null) = (opinion is null) and (outcome is null) = (decided_by is null)
                                       and (outcome is null) = (decided_at is null)),
    -- nobody lets their own step pass
    constraint unfilmed_two_people check (decided_by <> requested_by)
);
create unique index unfilmed_open on tiean.unfilmed_request (case_id, step, for_day) where outcome is null;
create index unfilmed_of_case on tiean.unfilmed_request (case_id);
comment on table tiean.unfilmed_request is '应当音像记录的步骤未记录的审批';

create table tiean.recording_view (
    recording_id uuid        not null references tiean.recording,
    username     text        not null,
    hour         timestamptz not null,
    viewed_at    timestamptz not null,
    why          text        not null,
    primary key (recording_id, username, hour)
);
comment on table tiean.recording_view is '音像记录调阅日志';

-- What a case holds on to is never removed.
create function tiean.recording_is_kept() returns trigger language plpgsql as $$
begin
    if new.removed_at is not null and exists (select 1 from tiean.recording_case c where c.recording_id = new.id and c.answer = 'ACCEPTED') then
        raise exception 'a recording that belongs to a case cannot be removed' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger recording_kept before update on tiean.recording for each row execute function tiean.recording_is_kept();

create function tiean.recording_answer_stands() returns trigger language plpgsql as $$
begin
    if old.answer <> 'SUGGESTED' then
        raise exception 'an answer about a recording cannot be rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger recording_answered before update on tiean.recording_case for each row execute function tiean.recording_answer_stands();

create function tiean.unfilmed_answer_stands() returns trigger language plpgsql as $$
begin
    if old.outcome is not null then
        raise exception 'an answer of the head cannot be rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger unfilmed_answered before update on tiean.unfilmed_request for each row execute function tiean.unfilmed_answer_stands();

revoke update, delete on tiean.recording, tiean.recording_case, tiean.unfilmed_request, tiean.recording_view from tiean_app;
grant update (version, removed_at) on tiean.recording to tiean_app;
grant update (version, answer, step, reason, answered_by, answered_at) on tiean.recording_case to tiean_app;
grant update (version, outcome, opinion, decided_by, decided_at) on tiean.unfilmed_request to tiean_app;
