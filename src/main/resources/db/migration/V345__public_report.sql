-- What the public reports (群众举报): reports, what was done with them, their pictures, and what the reporter thought of it.

create table public_report (
    id             uuid primary key,
    version        integer not null,
    number         text not null unique check (number ~ '^JB[0-9]{8}-[0-9A-Z]{6}$'),
    agency_id      uuid not null references agency,
    received_at    timestamptz not null,
    happened_at    timestamptz not null,
    place          text not null check (length(place) between 2 and 300),
    longitude      double precision check (longitude between -180 and 180),
    latitude       double precision check (latitude between -90 and 90),
    content        text not null check (length(content) between 5 and 2000),
    reporter_name  bytea,
    reporter_phone bytea,
    fingerprint    char(64) not null,
    state          text not null check (state in ('RECEIVED', 'ACCEPTED', 'MERGED', 'PASSED_ON', 'NOT_ACCEPTED')),
    accept_by      date not null,
    case_id        uuid references case_file,
    check (happened_at <= received_at),
    check ((longitude is null) = (latitude is null)),
    -- under a name with a way to reach it, or anonymous
    check ((reporter_name is null) = (reporter_phone is null)),
    check ((state in ('ACCEPTED', 'MERGED')) = (case_id is not null))
);
create index public_report_desk on public_report (agency_id, state, received_at, id);
create index public_report_case on public_report (case_id) where case_id is not null;
comment on table public_report is '群众举报';

create table public_report_photo (
    report_id  uuid not null references public_report,
    number     integer not null check (number between 0 and 2),
    sha256     char(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
    byte_size  bigint not null check (byte_size > 0),
    media_type text not null check (media_type in ('image/jpeg', 'image/png', 'image/heic')),
    primary key (report_id, number)
);
create index public_report_photo_content on public_report_photo (sha256);
comment on table public_report_photo is '举报照片';

create table public_report_step (
    id        uuid primary key,
    report_id uuid not null references public_report,
    number    integer not null check (number > 0),
    kind      text not null check (kind in ('ACCEPTED', 'MERGED', 'HANDED_OVER', 'PASSED_ON', 'NOT_ACCEPTED', 'ANSWERED')),
    words     text check (length(words) between 2 and 2000),
    to_whom   text check (length(to_whom) between 2 and 200),
    done_by   text not null,
    done_at   timestamptz not null,
    unique (report_id, number),
    check (kind in ('ACCEPTED', 'MERGED') or words is not null),
    check ((kind in ('HANDED_OVER', 'PASSED_ON')) = (to_whom is not null))
);
comment on table public_report_step is '举报办理经过';

create table public_report_rating (
    report_id uuid primary key references public_report,
    stars     integer not null check (stars between 1 and 5),
    words     text check (length(words) between 1 and 500),
    rated_at  timestamptz not null
);
comment on table public_report_rating is '举报办理评价';

-- What was reported stays; only where it stands is said later. An account of the application cannot unsay the rest.
revoke update, delete on public_report, public_report_photo, public_report_step, public_report_rating from tiean_app;
grant update (version, state, agency_id, accept_by, case_id) on public_report to tiean_app;

-- Who came through a door without login how often (门口限速). Addresses as their blind index, for a day at most.
create table turnstile (
    id      bigint generated always as identity primary key,
    door    text not null check (length(door) between 1 and 40),
    address char(64) not null,
    came_at timestamptz not null
);
create index turnstile_address on turnstile (door, address, came_at);
create index turnstile_door on turnstile (door, came_at);
comment on table turnstile is '无需登录的入口的访问间隔';
