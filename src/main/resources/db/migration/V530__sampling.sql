-- Samples taken as evidence, and what became of each (抽样取证; 行政处罚法56).
create table tiean.sampling (
    id          uuid    primary key,
    version     integer not null,
    case_id     uuid    not null references tiean.case_file,
    party_id    uuid    not null references tiean.party,
    taken_on    date    not null,
    notice_id   uuid    not null references tiean.document,
    list_id     uuid    not null references tiean.document,
    disposed_on date    check (disposed_on >= taken_on),
    disposal_id uuid    references tiean.document check (disposal_id is null or disposed_on is not null)
);
comment on table tiean.sampling is '抽样取证';
create index sampling_case on tiean.sampling (case_id);

create table tiean.sample (
    id             uuid    primary key,
    sampling_id    uuid    not null references tiean.sampling,
    sequence       integer not null check (sequence > 0),
    name           text    not null check (name <> ''),
    batch          text    not null check (batch <> ''),
    quantity       text    not null check (quantity <> ''),
    seal           text    not null check (seal <> ''),
    split          boolean not null,
    kept_at        text    not null check (kept_at <> ''),
    outcome        text    check (outcome in ('RETURNED', 'USED_UP', 'KEPT')),
    outcome_reason text    check ((outcome is null) = (outcome_reason is null)),
    unique (sampling_id, sequence)
);
comment on table tiean.sample is '样品';
revoke delete, truncate on tiean.sampling, tiean.sample from tiean_app;
