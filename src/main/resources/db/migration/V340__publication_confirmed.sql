-- A second person looks at what will be published; what was covered by hand is kept with its reason; a publication ends on its
-- day, or when the party's credit is repaired.

alter table publication_decision
    add column number             text,
    add column decided_by_name    text,
    -- what the public text said of the facts before anything was covered by hand: encrypted
    add column draft_facts        bytea,
    add column draft              integer not null default 1 check (draft > 0),
    -- NOT_ASKED: nothing is published, or it was decided before a second person was asked for
    add column confirmation       text    not null default 'NOT_ASKED'
        check (confirmation in ('NOT_ASKED', 'AWAITED', 'RETURNED', 'CONFIRMED')),
    add column confirmed_by       text,
    add column confirmed_on       date,
    add column confirmation_words text check (confirmation_words <> ''),
    add constraint confirmed_by_somebody check ((confirmation in ('RETURNED', 'CONFIRMED')) = (confirmed_by is not null)),
    add constraint confirmed_on_a_day check ((confirmed_by is null) = (confirmed_on is null)),
    -- two pairs of eyes, whatever a program may try
    add constraint confirmed_by_another check (confirmed_by <> decided_by),
    add constraint returned_with_reason check (confirmation <> 'RETURNED' or confirmation_words is not null);
update publication_decision p set number = d.number from penalty_decision d where d.id = p.decision_id;
update publication_decision p set number = d.number from summary_decision d where d.id = p.decision_id;
update publication_decision set number = '—' where number is null;
update publication_decision set decided_by_name = decided_by;
alter table publication_decision alter column number set not null, alter column decided_by_name set not null;
-- a text drawn anew is written in the same transaction
alter table publication_decision alter constraint publication_decision_text_document_id_fkey deferrable initially deferred;
alter table publication_decision alter constraint publication_decision_notice_document_id_fkey deferrable initially deferred;
alter table publication alter constraint publication_text_document_id_fkey deferrable initially deferred;
create index publication_decision_awaited on publication_decision (confirmation) where confirmation in ('AWAITED', 'RETURNED');

create table publication_redaction (
    id                      uuid    primary key,
    publication_decision_id uuid    not null references publication_decision,
    draft                   integer not null check (draft > 0),
    position                integer not null,
    field                   text    not null
        check (field in ('PARTY_NAME', 'PARTY_CODE', 'LEGAL_REPRESENTATIVE', 'ADDRESS', 'FACTS', 'PENALTIES')),
    -- what was covered is personal or secret: encrypted
    passage                 bytea   not null,
    reason                  text    not null check (reason <> ''),
    unique (publication_decision_id, draft, position)
);
comment on table publication_redaction is '公开文本的人工遮盖';
revoke update, delete on publication_redaction from tiean_app;

alter table publication drop constraint publication_state_check;
alter table publication
    add constraint publication_state_check
        check (state in ('PENDING', 'PUBLISHED', 'WITHDRAWN', 'EXPIRED', 'REPAIRED', 'DROPPED')),
    add column ended_on         date,
    add column repair_reference text check (repair_reference <> ''),
    add constraint ended_on_a_day check ((state in ('EXPIRED', 'REPAIRED')) = (ended_on is not null)),
    add constraint repaired_by_somebody check ((state = 'REPAIRED') = (repair_reference is not null));
create index publication_ending on publication (ends_on) where state = 'PUBLISHED';
create index publication_decision_of on publication (decision_id);
create index public_decision_ending on public_decision (ends_on);
