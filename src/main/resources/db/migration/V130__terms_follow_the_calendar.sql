-- The last day to pay follows its time limit when a holiday notice moves it; an account once settled keeps its own.
create or replace function tiean.fine_account_says_the_same() returns trigger language plpgsql as $$
begin
    if (new.case_id, new.decision_id, new.party_id, new.fine_fen, new.surcharge_announced, new.served_on)
            is distinct from
       (old.case_id, old.decision_id, old.party_id, old.fine_fen, old.surcharge_announced, old.served_on)
            or old.settled_on is not null and (new.settled_on, new.pay_by) is distinct from (old.settled_on, old.pay_by) then
        raise exception 'a fine account cannot be rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
-- Counting anew reads the running limits case by case.
create index running_limit_by_case on tiean.running_limit (case_id, id) where state = 'RUNNING';
