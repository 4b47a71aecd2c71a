-- The register of body cameras (执法记录仪登记; 118号（八）, rulebook F2.3): whose they are, who wore them from which day to which, by
-- how much their clock was off, and when they were out of service. Recordings that come in are held against it.
create table tiean.body_camera (
    id            uuid        primary key,
    agency_id     uuid        not null references tiean.agency,
    device_no     text        not null unique,
    model         text        not null check (model <> ''),
    registered_by text        not null,
    registered_at timestamptz not null,
    constraint body_camera_no check (device_no ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$')
);
create index body_camera_agency on tiean.body_camera (agency_id, device_no);
comment on table tiean.body_camera is '执法记录仪';

create table tiean.body_camera_entry (
    id             uuid        primary key,
    camera_id      uuid        not null references tiean.body_camera,
    kind           text        not null,
    officer_id     uuid        references tiean.officer,
    from_day       date        not null,
    until_day      date,
    offset_seconds integer,
    note           text        check (note <> '' and length(note) <= 500),
    entered_by     text        not null,
    entered_at     timestamptz not null,
    constraint body_camera_kind check (kind in ('ASSIGNED', 'OUT_OF_SERVICE', 'CLOCK_CHECKED', 'RETIRED')),
    constraint body_camera_span check (until_day >= from_day and (until_day is null or kind in ('ASSIGNED', 'OUT_OF_SERVICE'))),
    constraint body_camera_worn check ((kind = 'ASSIGNED') = (officer_id is not null)),
    constraint body_camera_clock check ((kind = 'CLOCK_CHECKED') = (offset_seconds is not null) and abs(offset_seconds) <= 31622400),
    -- one wearer a day
    constraint body_camera_one_wearer exclude using gist (camera_id with =, daterange(from_day, until_day, '[]') with &&) where (kind = 'ASSIGNED')
);
create index body_camera_entries on tiean.body_camera_entry (camera_id, from_day);
create unique index body_camera_retired_once on tiean.body_camera_entry (camera_id) where kind = 'RETIRED';
comment on table tiean.body_camera_entry is '执法记录仪配发、停用、校时、报废';

-- An entry stands; only that a wearing or an outage is over is written later, once.
create function tiean.body_camera_entry_stands() returns trigger language plpgsql as $$
begin
    if old.until_day is not null then
        raise exception 'an entry about a body camera that has ended cannot be rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger body_camera_entry_ended before update on tiean.body_camera_entry for each row execute function tiean.body_camera_entry_stands();

revoke update, delete on tiean.body_camera, tiean.body_camera_entry from tiean_app;
grant update (until_day) on tiean.body_camera_entry to tiean_app;

-- What the register said when a recording came in: its times are those of the camera less what its clock was off.
alter table tiean.recording add column clock_offset_seconds integer not null default 0;
alter table tiean.recording add column remarks text not null default ''
    check (remarks ~ '^((UNREGISTERED|OTHER_AGENCY|OTHER_WEARER|OUT_OF_SERVICE)( |$))*$');
comment on column tiean.recording.clock_offset_seconds is 'what was taken off the times of the camera, in seconds; positive where its clock was fast';
