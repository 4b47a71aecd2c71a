-- The party's room: the code printed on a paper opens its case, without an account.

-- The code itself is kept, encrypted, only until the paper is made; afterwards its keyed hash (access_code_hash).
alter table tiean.document add column access_code bytea;
alter table tiean.document add constraint document_code_until_printed
    check (access_code is null or state = 'ORDERED' and access_code_hash is not null);
comment on column tiean.document.access_code_hash is '查询码的摘要';

-- Who gave wrong codes of late, by the keyed hash of its address, and on what. Nobody's address stands here.
create table tiean.caller_attempts (
    key        char(64)    primary key,
    failures   integer     not null check (failures >= 0),
    last_at    timestamptz not null,
    wait_until timestamptz
);
create index caller_attempts_age on tiean.caller_attempts (last_at);
comment on table tiean.caller_attempts is '查询码登录失败';

-- A party in its room. The browser holds the token, here is its hash.
create table tiean.party_session (
    id          uuid        primary key,
    version     integer     not null,
    token_hash  char(64)    not null unique,
    document_id uuid        not null references tiean.document,
    case_id     uuid        not null references tiean.case_file,
    party_id    uuid        not null,
    -- Whence it came, encrypted: network logs are kept half a year at least (网络安全法23).
    address     bytea       not null,
    opened_at   timestamptz not null,
    seen_at     timestamptz not null check (seen_at >= opened_at),
    proven_at   timestamptz check (proven_at >= opened_at),
    ended_at    timestamptz,
    foreign key (party_id, case_id) references tiean.party (id, case_id)
);
create index party_session_document on tiean.party_session (document_id) where ended_at is null;
comment on table tiean.party_session is '当事人专区会话';
revoke delete, truncate on tiean.party_session from tiean_app;

-- What it looked at, once each; the record of the case has an entry for each row.
create table tiean.party_look (
    session_id uuid not null references tiean.party_session,
    what       text not null,
    primary key (session_id, what)
);
comment on table tiean.party_look is '当事人查看';
revoke update, delete, truncate on tiean.party_look from tiean_app;
