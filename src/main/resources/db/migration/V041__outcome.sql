-- Register of how acts were decided, for look-back and comparable cases.

create table outcome (
    id               uuid    primary key,
    version          integer not null,
    case_id          uuid    not null references case_file,
    agency_id        uuid    not null references agency,
    decision_id      uuid    not null,
    suspected_act_id uuid    not null references suspected_act,
    party_index      char(64),
    item_code        text    not null,
    item_family      text    not null,
    tier             text    not null,
    amount_fen       bigint  not null check (amount_fen >= 0),
    decided_on       date    not null,
    standing         text    not null check (standing in ('IN_FORCE', 'CHANGED', 'REVOKED')),
    unique (decision_id, suspected_act_id)
);
create index outcome_party on outcome (party_index, item_family, decided_on) where party_index is not null;
create index outcome_comparable on outcome (item_family, tier, decided_on);
comment on table outcome is '处理结果登记';

-- What was decided stays; only whether it still stands may change.
create function outcome_only_standing_changes() returns trigger language plpgsql as $$
begin
    if (new.amount_fen, new.tier, new.decided_on, new.item_code, new.decision_id)
            is distinct from (old.amount_fen, old.tier, old.decided_on, old.item_code, old.decision_id) then
        raise exception 'an outcome cannot be rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger outcome_fixed before update on outcome for each row execute function outcome_only_standing_changes();
revoke delete on outcome from tiean_app;
