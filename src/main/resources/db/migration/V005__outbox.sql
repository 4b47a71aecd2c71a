-- Orders an act commits for what the database cannot roll back: rendering and sealing, mail, pushes.

create table outbox_order (
    id              uuid primary key,
    job             text not null,
    subject         uuid not null,
    ordered_at      timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts        integer not null default 0 check (attempts >= 0),
    done_at         timestamptz,
    last_error      text,
    unique (job, subject)
);
create index outbox_order_open on outbox_order (next_attempt_at, ordered_at) where done_at is null;
