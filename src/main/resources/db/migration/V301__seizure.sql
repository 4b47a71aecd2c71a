-- Sealing and detention (查封、扣押; 行政强制法 17–28).
create table tiean.seizure (
    id                  uuid    primary key,
    version             integer not null,
    case_id             uuid    not null references tiean.case_file,
    party_id            uuid    not null references tiean.party,
    kind                text    not null check (kind in ('SEAL', 'DETAIN')),
    basis               text    not null references tiean.other_power,
    ground              text    not null check (ground in ('SUSPECTED', 'SERIOUS_POLLUTION', 'REFUSED_CORRECTION', 'EVIDENCE_MAY_BE_LOST', 'GOVERNMENT_ORDER')),
    reason              text    not null check (reason <> ''),
    things_asked        text    not null check (things_asked <> ''),
    -- why it could not wait for the approval; then, and only then, it was taken first
    urgency             text    check (urgency <> ''),
    proposed_by         text    not null,
    proposed_on         date    not null,
    outcome             text    check (outcome in ('APPROVED', 'REFUSED')),
    opinion             text,
    decided_by          text    check (decided_by <> proposed_by),
    decided_at          timestamptz,
    mandate             text,
    taken_at            timestamptz,
    taken_by            text,
    decision_id         uuid    references tiean.document,
    served_on           date,
    extended_on         date,
    -- 行政强制法25(1): at most thirty days more
    extended_days       integer check (extended_days between 1 and 30),
    extension_id        uuid    references tiean.document,
    extension_served_on date    check (extension_served_on >= extended_on),
    closed_on           date,
    check ((outcome is null) = (decided_at is null) and (outcome is null) = (decided_by is null)),
    check (taken_at is null or urgency is not null or outcome = 'APPROVED' and decided_at <= taken_at),
    -- 行政强制法19: approved within twenty-four hours or not at all
    check (urgency is null or outcome is null or outcome = 'REFUSED' or decided_at <= taken_at + interval '24 hours'),
    check ((extended_on is null) = (extended_days is null)),
    check (extended_on is null or taken_at is not null)
);
create unique index seizure_running on tiean.seizure (case_id) where closed_on is null;
create index seizure_case on tiean.seizure (case_id);
comment on table tiean.seizure is '查封、扣押';

create table tiean.seized_thing (
    id            uuid    primary key,
    seizure_id    uuid    not null references tiean.seizure,
    position      integer not null check (position > 0),
    thing_kind    text    not null check (thing_kind in ('PREMISES', 'FACILITY', 'GOODS')),
    name          text    not null check (name <> ''),
    quantity      numeric(12, 3) not null check (quantity > 0),
    unit          text    not null check (unit <> ''),
    specification text,
    condition     text    not null check (condition <> ''),
    kept_at       text    not null check (kept_at <> ''),
    relation      text    not null check (relation <> ''),
    end_kind      text    check (end_kind in ('NO_UNLAWFUL_ACT', 'UNRELATED', 'DECIDED', 'NOT_NEEDED', 'CONFISCATED', 'DESTROYED', 'HANDED_ON',
                                              'LAPSED', 'NOT_APPROVED')),
    end_reason    text,
    ended_on      date,
    paper_id      uuid    references tiean.document,
    settled_on    date    check (settled_on >= ended_on),
    check ((end_kind is null) = (ended_on is null)),
    check (end_kind is null or end_kind in ('LAPSED', 'NOT_APPROVED') or end_reason is not null),
    unique (seizure_id, position)
);
comment on table tiean.seized_thing is '查封、扣押的场所、设施、财物及其处理';

create table tiean.seizure_test (
    id              uuid primary key,
    seizure_id      uuid not null references tiean.seizure,
    test_kind       text not null check (test_kind in ('MEASUREMENT', 'INSPECTION', 'QUARANTINE', 'APPRAISAL')),
    body            text not null check (body <> ''),
    what            text not null check (what <> ''),
    begun_on        date not null,
    -- 行政强制法25(3): the days of a test are definite
    until_day       date not null check (until_day >= begun_on),
    notice_id       uuid references tiean.document,
    told_on         date check (told_on >= begun_on),
    counts_again_on date check (counts_again_on >= begun_on),
    ended_on        date check (ended_on >= begun_on),
    result          text,
    result_paper_id uuid references tiean.document,
    result_told_on  date check (result_told_on >= ended_on),
    check ((ended_on is null) = (result is null))
);
create index seizure_test_of on tiean.seizure_test (seizure_id);
comment on table tiean.seizure_test is '查封、扣押期间的检测、检验、检疫、技术鉴定';

revoke delete, truncate on tiean.seizure, tiean.seized_thing, tiean.seizure_test from tiean_app;

create function tiean.seizure_says_the_same() returns trigger language plpgsql as $$
begin
    if (new.case_id, new.party_id, new.kind, new.basis, new.ground, new.reason, new.things_asked, new.urgency, new.proposed_by, new.proposed_on)
            is distinct from
       (old.case_id, old.party_id, old.kind, old.basis, old.ground, old.reason, old.things_asked, old.urgency, old.proposed_by, old.proposed_on)
            or old.outcome is not null and (new.outcome, new.opinion, new.decided_by, new.decided_at)
            is distinct from (old.outcome, old.opinion, old.decided_by, old.decided_at)
            or old.taken_at is not null and (new.taken_at, new.taken_by) is distinct from (old.taken_at, old.taken_by)
            or old.served_on is not null and new.served_on is distinct from old.served_on
            or old.extended_on is not null and (new.extended_on, new.extended_days) is distinct from (old.extended_on, old.extended_days)
            or old.closed_on is not null and new.closed_on is distinct from old.closed_on then
        raise exception 'a seizure cannot be rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger seizure_fixed before update on tiean.seizure for each row execute function tiean.seizure_says_the_same();

create function tiean.seized_thing_says_the_same() returns trigger language plpgsql as $$
begin
    if (new.seizure_id, new.position, new.thing_kind, new.name, new.quantity, new.unit, new.specification, new.condition, new.kept_at,
            new.relation) is distinct from (old.seizure_id, old.position, old.thing_kind, old.name, old.quantity, old.unit,
            old.specification, old.condition, old.kept_at, old.relation)
            or old.end_kind is not null and (new.end_kind, new.end_reason, new.ended_on) is distinct from (old.end_kind, old.end_reason, old.ended_on)
            or old.settled_on is not null and new.settled_on is distinct from old.settled_on then
        raise exception 'a seized thing cannot be rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger seized_thing_fixed before update on tiean.seized_thing for each row execute function tiean.seized_thing_says_the_same();
