-- Every publication, withdrawal and end stands in a chain of its own per agency, which says nothing that is not public: anybody
-- can follow it into the log. What goes to the credit platform, with what came back.

alter table publication add column register_seq bigint check (register_seq > 0);
comment on column publication.register_seq is '公示台账链中的序号；早先公示的没有';

create table credit_report_file (
    id          uuid        primary key,
    agency_id   uuid        not null references agency,
    kind        text        not null check (kind in ('ADD', 'CHANGE', 'DELETE')),
    rows        integer     not null check (rows > 0),
    digest      text        not null check (digest ~ '^[0-9a-f]{64}$'),
    made_by     text        not null,
    made_at     timestamptz not null,
    receipt     text        check (receipt <> ''),
    received_on date,
    check ((receipt is null) = (received_on is null))
);
create index credit_report_file_newest on credit_report_file (agency_id, made_at desc, id);
comment on table credit_report_file is '双公示报送文件';
revoke delete on credit_report_file from tiean_app;

create table credit_report (
    id             uuid        primary key,
    version        integer     not null,
    agency_id      uuid        not null references agency,
    case_id        uuid        not null references case_file,
    publication_id uuid        not null references publication,
    number         text        not null,
    position       integer     not null check (position > 0),
    kind           text        not null check (kind in ('ADD', 'CHANGE', 'DELETE')),
    -- holds identity numbers: encrypted
    record         bytea       not null,
    digest         text        not null check (digest ~ '^[0-9a-f]{64}$'),
    problems       text,
    state          text        not null check (state in ('INVALID', 'READY', 'SENT', 'ACCEPTED', 'REFUSED')),
    made_at        timestamptz not null,
    file_id        uuid        references credit_report_file,
    sent_at        timestamptz,
    answered_at    timestamptz,
    receipt        text,
    unique (publication_id, position),
    check ((state = 'INVALID') = (problems is not null)),
    check (state not in ('INVALID', 'READY') or sent_at is null),
    check ((state in ('ACCEPTED', 'REFUSED')) = (answered_at is not null))
);
create index credit_report_newest on credit_report (agency_id, made_at desc, id);
create index credit_report_open on credit_report (agency_id, kind, made_at) where state in ('INVALID', 'READY', 'REFUSED');
create index credit_report_in_file on credit_report (file_id) where file_id is not null;
comment on table credit_report is '双公示数据报送';
revoke delete on credit_report from tiean_app;
