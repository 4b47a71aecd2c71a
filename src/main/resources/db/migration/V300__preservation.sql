-- Advance registration and preservation of evidence (先行登记保存证据; 行政处罚法56).
create table tiean.preservation (
    id           uuid    primary key,
    version      integer not null,
    case_id      uuid    not null references tiean.case_file,
    party_id     uuid    not null references tiean.party,
    ground       text    not null check (ground in ('MAY_BE_LOST', 'HARD_LATER')),
    reason       text,
    things_asked text    not null check (things_asked <> ''),
    proposed_by  text    not null,
    proposed_on  date    not null,
    outcome      text    check (outcome in ('APPROVED', 'REFUSED')),
    opinion      text,
    -- approval comes before the measure, and from somebody else
    decided_by   text    check (decided_by <> proposed_by),
    decided_on   date    check (decided_on >= proposed_on),
    mandate      text,
    taken_at     timestamptz,
    taken_by     text,
    keeper       text,
    notice_id    uuid    references tiean.document,
    served_on    date,
    ended_on     date,
    end_paper_id uuid    references tiean.document,
    closed_on    date    check (closed_on >= ended_on),
    check ((outcome is null) = (decided_on is null) and (outcome is null) = (decided_by is null)),
    check (taken_at is null or outcome = 'APPROVED'),
    check ((taken_at is null) = (keeper is null)),
    check (ended_on is null or taken_at is not null)
);
-- one at a time in a case
create unique index preservation_running on tiean.preservation (case_id) where closed_on is null;
create index preservation_case on tiean.preservation (case_id);
comment on table tiean.preservation is '先行登记保存证据';

create table tiean.preserved_thing (
    id              uuid    primary key,
    preservation_id uuid    not null references tiean.preservation,
    position        integer not null check (position > 0),
    thing_kind      text    not null check (thing_kind in ('PREMISES', 'FACILITY', 'GOODS')),
    name            text    not null check (name <> ''),
    quantity        numeric(12, 3) not null check (quantity > 0),
    unit            text    not null check (unit <> ''),
    specification   text,
    condition       text    not null check (condition <> ''),
    kept_at         text    not null check (kept_at <> ''),
    relation        text    not null check (relation <> ''),
    end_kind        text    check (end_kind in ('RECORDED', 'TESTED', 'SEIZED', 'CONFISCATED', 'RELEASED', 'LAPSED')),
    end_reason      text,
    ended_on        date,
    given_back_on   date    check (given_back_on >= ended_on),
    check ((end_kind is null) = (ended_on is null)),
    check (end_kind is null or end_kind = 'LAPSED' or end_reason is not null),
    check (given_back_on is null or end_kind in ('RECORDED', 'RELEASED', 'LAPSED')),
    unique (preservation_id, position)
);
comment on table tiean.preserved_thing is '先行登记保存的证据物品及其处理';

revoke delete, truncate on tiean.preservation, tiean.preserved_thing from tiean_app;

create function tiean.preservation_says_the_same() returns trigger language plpgsql as $$
begin
    if (new.case_id, new.party_id, new.ground, new.reason, new.things_asked, new.proposed_by, new.proposed_on)
            is distinct from (old.case_id, old.party_id, old.ground, old.reason, old.things_asked, old.proposed_by, old.proposed_on)
            or old.outcome is not null and (new.outcome, new.opinion, new.decided_by, new.decided_on)
            is distinct from (old.outcome, old.opinion, old.decided_by, old.decided_on)
            or old.taken_at is not null and (new.taken_at, new.taken_by, new.keeper) is distinct from (old.taken_at, old.taken_by, old.keeper)
            or old.served_on is not null and new.served_on is distinct from old.served_on
            or old.ended_on is not null and new.ended_on is distinct from old.ended_on
            or old.closed_on is not null and new.closed_on is distinct from old.closed_on then
        raise exception 'a preservation cannot be rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger preservation_fixed before update on tiean.preservation
    for each row execute function tiean.preservation_says_the_same();

create function tiean.preserved_thing_says_the_same() returns trigger language plpgsql as $$
begin
    if (new.preservation_id, new.position, new.thing_kind, new.name, new.quantity, new.unit, new.specification, new.condition, new.kept_at,
            new.relation) is distinct from (old.preservation_id, old.position, old.thing_kind, old.name, old.quantity, old.unit,
            old.specification, old.condition, old.kept_at, old.relation)
            or old.end_kind is not null and (new.end_kind, new.end_reason, new.ended_on) is distinct from (old.end_kind, old.end_reason, old.ended_on)
            or old.given_back_on is not null and new.given_back_on is distinct from old.given_back_on then
        raise exception 'a preserved thing cannot be rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger preserved_thing_fixed before update on tiean.preserved_thing
    for each row execute function tiean.preserved_thing_says_the_same();
