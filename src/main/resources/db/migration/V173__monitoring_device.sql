-- Monitoring devices (电子技术监控设备; 行政处罚法41) and what was done for each: reviews, publication, marking, calibration.
create table tiean.monitoring_device (
    id            uuid             primary key,
    agency_id     uuid             not null references tiean.agency,
    code          varchar(40)      not null,
    name          varchar(200)     not null,
    type          varchar(30)      not null,
    place         varchar(300)     not null,
    longitude     double precision not null,
    latitude      double precision not null,
    basis         text             not null,
    basis_rank    varchar(30)      not null,
    registered_by varchar(64)      not null,
    registered_at timestamptz      not null,
    constraint device_code unique (agency_id, code),
    constraint device_type check (type in ('VIDEO', 'NOISE', 'AIR', 'WEIGHING', 'POSITIONING', 'OTHER')),
    constraint device_longitude check (longitude between -180 and 180),
    constraint device_latitude check (latitude between -90 and 90),
    constraint device_rank check (basis_rank in ('LAW', 'ADMINISTRATIVE_REGULATION', 'LOCAL_REGULATION', 'MINISTRY_RULE',
                                                 'LOCAL_RULE', 'NORMATIVE_DOCUMENT')),
    constraint device_words check (code <> '' and name <> '' and place <> '' and basis <> '')
);
comment on table tiean.monitoring_device is '电子技术监控设备';

create table tiean.device_entry (
    id           uuid        primary key,
    device_id    uuid        not null references tiean.monitoring_device,
    kind         varchar(20) not null,
    met          boolean     not null,
    effective_on date        not null,
    until_day    date,
    document     text        not null,
    note         text,
    actor        varchar(64) not null,
    recorded_at  timestamptz not null,
    constraint device_entry_kind check (kind in ('LEGAL_REVIEW', 'TECHNICAL_REVIEW', 'PUBLICATION', 'MARKING', 'CALIBRATION', 'RETIREMENT')),
    -- a calibration that passed has a term, nothing else has one
    constraint device_entry_term check ((kind = 'CALIBRATION' and met) = (until_day is not null)),
    constraint device_entry_span check (until_day >= effective_on),
    constraint device_entry_retired check (kind <> 'RETIREMENT' or met),
    constraint device_entry_words check (document <> '')
);
create index device_entry_by_device on tiean.device_entry (device_id, effective_on, recorded_at);
comment on table tiean.device_entry is '电子技术监控设备登记事项：法制审核、技术审核、地点公布、标志、检定校准、停用';
revoke update, delete on tiean.monitoring_device, tiean.device_entry from tiean_app;

-- A recording names its device and the moment it shows.
alter table tiean.evidence_item add column device_id uuid references tiean.monitoring_device;
alter table tiean.evidence_item add constraint evidence_item_device check (device_id is null or occurred_at is not null);
create index evidence_item_device on tiean.evidence_item (device_id) where device_id is not null;
