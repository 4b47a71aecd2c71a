-- Codes sent to the phone a party confirmed for its case. The code is kept, encrypted, only until it is sent.
create table tiean.phone_code (
    id         uuid        primary key,
    version    integer     not null,
    session_id uuid        not null references tiean.party_session,
    case_id    uuid        not null references tiean.case_file,
    party_id   uuid        not null,
    phone      bytea       not null,
    code       bytea,
    code_hash  char(64)    not null,
    ordered_at timestamptz not null,
    sent_at    timestamptz,
    used_at    timestamptz check (used_at >= ordered_at),
    tries      integer     not null check (tries between 0 and 5),
    foreign key (party_id, case_id) references tiean.party (id, case_id),
    check (code is null or sent_at is null)
);
create index phone_code_session on tiean.phone_code (session_id, ordered_at);
create index phone_code_party on tiean.phone_code (case_id, party_id, ordered_at);
comment on table tiean.phone_code is '动态验证码';
revoke delete, truncate on tiean.phone_code from tiean_app;
