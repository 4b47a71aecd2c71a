-- Hearings (听证): request answered, chair, sessions announced, record, report; 行政处罚法63–65.

create table tiean.hearing (
    id              uuid    primary key,
    version         integer not null,
    case_id         uuid    not null references tiean.case_file,
    accepted_on     date    not null,
    accepted_by     text    not null,
    chair_id        uuid    not null,
    chair_username  text    not null,
    chair_name      text    not null,
    recorder        text    not null check (recorder <> ''),
    held_on         date,
    record          text,
    record_id       uuid    references tiean.document,
    concluded_on    date,
    conclusion      text    check (conclusion in ('UPHOLD', 'REDUCE', 'SUPPLEMENT')),
    opinion         text,
    report_id       uuid    references tiean.document,
    closed_on       date,
    check ((held_on is null) = (record_id is null)),
    -- no report on a hearing that was not held
    check (concluded_on is null or concluded_on >= held_on),
    check ((concluded_on is null) = (conclusion is null) and (concluded_on is null) = (report_id is null)),
    check (closed_on >= accepted_on)
);
create unique index hearing_open on tiean.hearing (case_id) where closed_on is null;
create index hearing_case on tiean.hearing (case_id, accepted_on);
comment on table tiean.hearing is '听证';

create table tiean.hearing_party (
    id          uuid    primary key,
    hearing_id  uuid    not null references tiean.hearing,
    request_id  uuid    not null unique references tiean.hearing_request,
    party_id    uuid    not null,
    acceptance_id uuid  not null references tiean.document,
    outcome     text    check (outcome in ('HEARD', 'ABSENT', 'LEFT', 'WITHDRAWN')),
    outcome_on  date,
    check ((outcome is null) = (outcome_on is null))
);
create index hearing_party_hearing on tiean.hearing_party (hearing_id);
comment on table tiean.hearing_party is '申请听证的当事人及其结果';

create table tiean.hearing_session (
    id             uuid        primary key,
    hearing_id     uuid        not null references tiean.hearing,
    position       integer     not null check (position > 0),
    starts_at      timestamptz not null,
    place          text        not null check (place <> ''),
    closed_ground  text        check (closed_ground in ('STATE_SECRET', 'TRADE_SECRET', 'PRIVACY')),
    closed_reason  text,
    notice_due     date        not null,
    postponed_on   date,
    postponed_reason text,
    unique (hearing_id, position),
    -- 行政处罚法64[3]: public unless one of three grounds, and that one is explained
    constraint hearing_session_open check ((closed_ground is null) = (closed_reason is null)),
    check ((postponed_on is null) = (postponed_reason is null))
);
comment on table tiean.hearing_session is '听证的时间、地点';

create table tiean.hearing_paper (
    id          uuid primary key,
    session_id  uuid not null references tiean.hearing_session,
    party_id    uuid not null,
    document_id uuid not null references tiean.document,
    served_on   date,
    unique (session_id, party_id)
);
comment on table tiean.hearing_paper is '听证通知书';

create table tiean.hearing_refusal (
    request_id  uuid primary key references tiean.hearing_request,
    refused_on  date not null,
    refused_by  text not null,
    ground      text not null check (ground in ('LATE', 'OUT_OF_SCOPE')),
    reason      text not null check (reason <> ''),
    document_id uuid not null references tiean.document
);
comment on table tiean.hearing_refusal is '不予受理听证';

create table tiean.hearing_withdrawal (
    id           uuid     primary key,
    request_id   uuid     not null unique references tiean.hearing_request,
    withdrawn_on date     not null,
    signed_by    text     not null check (signed_by <> ''),
    proof_digest char(64) not null
);
comment on table tiean.hearing_withdrawal is '撤回听证申请';

revoke delete on tiean.hearing, tiean.hearing_party, tiean.hearing_session, tiean.hearing_paper from tiean_app;
revoke update, delete on tiean.hearing_refusal, tiean.hearing_withdrawal from tiean_app;

-- What was said at the hearing stays as it was signed.
create function tiean.hearing_record_fixed() returns trigger language plpgsql as $$
begin
    if old.record is not null and new.record is distinct from old.record
            or old.opinion is not null and new.opinion is distinct from old.opinion then
        raise exception 'a hearing record cannot be rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger hearing_record_fixed before update on tiean.hearing
    for each row execute function tiean.hearing_record_fixed();
