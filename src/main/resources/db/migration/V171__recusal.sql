-- Recusal (回避; 行政处罚法43): who is challenged, by whom and why, and what the head decided.
create table tiean.recusal (
    id           uuid         primary key,
    version      integer      not null,
    case_id      uuid         not null references tiean.case_file,
    officer_id   uuid         not null references tiean.officer,
    username     varchar(64)  not null,
    asked_by     varchar(20)  not null,
    party_id     uuid,
    ground       varchar(20)  not null,
    reason       text         not null,
    asked_on     date         not null,
    recorded_by  varchar(64)  not null,
    granted      boolean,
    opinion      text,
    decided_by   varchar(64),
    decided_on   date,
    foreign key (party_id, case_id) references tiean.party (id, case_id),
    constraint recusal_asked_by check (asked_by in ('PARTY', 'ONESELF')),
    constraint recusal_party check ((asked_by = 'PARTY') = (party_id is not null)),
    constraint recusal_ground check (ground in ('DIRECT_INTEREST', 'OTHER_RELATION')),
    constraint recusal_reason check (reason <> ''),
    constraint recusal_decided check ((granted is null) = (opinion is null) and (granted is null) = (decided_by is null)
        and (granted is null) = (decided_on is null)),
    constraint recusal_order check (decided_on >= asked_on),
    -- nobody decides on themselves
    constraint recusal_not_oneself check (decided_by <> username)
);
create unique index recusal_one_pending on tiean.recusal (case_id, officer_id) where granted is null;
create index recusal_by_case on tiean.recusal (case_id, asked_on);
comment on table tiean.recusal is '回避申请与决定';
revoke delete on tiean.recusal from tiean_app;
