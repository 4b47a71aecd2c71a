-- Closing and archive.

create table closing (
    id               uuid    primary key,
    version          integer not null,
    case_id          uuid    not null references case_file,
    ground           text    not null check (ground in ('EXECUTED', 'EXECUTION_TERMINATED', 'INVESTIGATION_TERMINATED',
                         'NO_PENALTY', 'OTHER')),
    performance      text,
    goods            text,
    remedy           text,
    proposal_opinion text    not null check (proposal_opinion <> ''),
    proposed_by      text    not null,
    proposed_on      date    not null,
    outcome          text    check (outcome in ('APPROVED', 'RETURNED')),
    head_opinion     text,
    decided_by       text,
    decided_on       date    check (decided_on >= proposed_on),
    mandate          text,
    document_id      uuid    references document,
    check ((outcome is null) = (decided_on is null) and (outcome is null) = (decided_by is null)),
    -- who proposes does not approve
    check (decided_by <> proposed_by)
);
create unique index closing_open on closing (case_id) where outcome is null;
create unique index closing_approved on closing (case_id) where outcome = 'APPROVED';
comment on table closing is '结案审批';
revoke delete on closing from tiean_app;

create table archive_counter (
    agency_id   uuid    not null,
    year        integer not null,
    last_serial integer not null check (last_serial > 0),
    primary key (agency_id, year)
);
revoke delete on archive_counter from tiean_app;

create table archived_file (
    id          uuid    primary key,
    case_id     uuid    not null unique references case_file,
    agency_id   uuid    not null,
    year        integer not null,
    serial      integer not null check (serial > 0),
    number      text    not null,
    retention   text    not null check (retention in ('PERMANENT', 'THIRTY_YEARS')),
    catalogue   text    not null,
    remark      text,
    archived_by text    not null,
    archived_on date    not null,
    unique (agency_id, year, serial)
);
comment on table archived_file is '归档案卷';
revoke update, delete on archived_file from tiean_app;
