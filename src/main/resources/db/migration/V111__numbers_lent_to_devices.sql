-- A block of numbers is lent to an officer's device; whoever holds a number answers for it.

alter table tiean.document_number add column lent_to text;
alter table tiean.document_number add constraint document_number_lent check ((device_id is null) = (lent_to is null));
create index document_number_lent_to on tiean.document_number (agency_id, lent_to) where state = 'DRAWN' and lent_to is not null;

-- As before, and who it is lent to stays as well.
create or replace function tiean.document_number_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.state <> 'DRAWN'
            or (old.id, old.agency_id, old.kind_word, old.year, old.serial, old.text, old.device_id, old.lent_to, old.drawn_at)
            is distinct from
               (new.id, new.agency_id, new.kind_word, new.year, new.serial, new.text, new.device_id, new.lent_to, new.drawn_at) then
        raise exception 'document number % cannot change', old.text;
    end if;
    return new;
end $$;
