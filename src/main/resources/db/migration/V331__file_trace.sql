-- What a file says of itself (文件自带信息), by its content: when, where and with what it was taken. Empty where it says nothing.
create table tiean.file_trace (
    sha256      char(64)         primary key,
    taken_at    timestamptz,
    taken_text  text,
    zone_told   boolean          not null,
    longitude   double precision,
    latitude    double precision,
    maker       text,
    model       text,
    software    text,
    turned      smallint         not null,
    read_at     timestamptz      not null,
    constraint file_trace_digest check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint file_trace_taken check ((taken_at is null) = (taken_text is null)),
    constraint file_trace_place check ((longitude is null) = (latitude is null)
                                       and longitude between -180 and 180 and latitude between -90 and 90),
    constraint file_trace_turned check (turned between 1 and 8)
);
comment on table tiean.file_trace is '文件自带信息';

-- Where it differs from what the officer states (陈述与文件不一致), as judged when the piece was collected.
create table tiean.evidence_disagreement (
    evidence_id uuid   not null references tiean.evidence_item,
    aspect      text   not null check (aspect in ('TIME', 'PLACE', 'DEVICE')),
    stated      text   not null,
    found       text   not null,
    difference  bigint,
    tolerance   bigint,
    primary key (evidence_id, aspect),
    check ((difference is null) = (aspect = 'DEVICE') and (difference is null) = (tolerance is null))
);
comment on table tiean.evidence_disagreement is '陈述与文件自带信息不一致';
comment on column tiean.evidence_disagreement.difference is 'minutes or metres';

-- With what it was taken, as the officer states.
alter table tiean.evidence_item add column camera text check (camera <> '' and length(camera) <= 200);
revoke update, delete on tiean.file_trace, tiean.evidence_disagreement from tiean_app;
