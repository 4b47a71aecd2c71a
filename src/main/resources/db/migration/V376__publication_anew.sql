-- What was withdrawn because the decision was changed, or because its text was wrong, is published again beside the note that stays
alter table tiean.publication
    add column replaces uuid unique references tiean.publication,
    add column withdrawal_trigger text check (withdrawal_trigger in ('CHANGED', 'REVOKED', 'UNLAWFUL', 'VOID', 'ERROR')),
    add column change_note text check (change_note <> ''),
    add constraint publication_trigger check (withdrawal_trigger is null or state = 'WITHDRAWN'),
    drop constraint publication_decision_id_key;
create unique index publication_of_decision on tiean.publication (decision_id) where state not in ('WITHDRAWN', 'DROPPED');
create index publication_ever_of_decision on tiean.publication (decision_id);
