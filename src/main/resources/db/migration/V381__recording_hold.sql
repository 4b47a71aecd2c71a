-- A recording that may not go although its term is over (留存): somebody asked that it stay, for a review, a suit or a complaint.
create table tiean.recording_hold (
    id           uuid        primary key,
    recording_id uuid        not null references tiean.recording,
    ground       text        not null check (ground in ('REVIEW', 'SUIT', 'COMPLAINT', 'OTHER')),
    reason       text        not null check (reason <> '' and length(reason) <= 500),
    held_by      text        not null,
    held_at      timestamptz not null,
    lifted_by    text,
    lifted_at    timestamptz,
    lifted_why   text        check (lifted_why <> '' and length(lifted_why) <= 500),
    check ((lifted_by is null) = (lifted_at is null) and (lifted_by is null) = (lifted_why is null))
);
create unique index recording_hold_once on tiean.recording_hold (recording_id) where lifted_at is null;
create index recording_hold_of on tiean.recording_hold (recording_id);
comment on table tiean.recording_hold is '音像记录留存';

create function tiean.recording_hold_stands() returns trigger language plpgsql as $$
begin
    if old.lifted_at is not null then
        raise exception 'a hold that was lifted cannot be rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger recording_hold_lifted before update on tiean.recording_hold for each row execute function tiean.recording_hold_stands();

-- Neither what a case has, nor what is held, nor what waits for an answer.
create or replace function tiean.recording_is_kept() returns trigger language plpgsql as $$
begin
    if new.removed_at is not null and (
            exists (select 1 from tiean.recording_case c where c.recording_id = new.id and c.answer in ('ACCEPTED', 'SUGGESTED'))
            or exists (select 1 from tiean.recording_hold h where h.recording_id = new.id and h.lifted_at is null)) then
        raise exception 'a recording that belongs to a case, waits for an answer or is held cannot be removed'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

revoke update, delete on tiean.recording_hold from tiean_app;
grant update (lifted_by, lifted_at, lifted_why) on tiean.recording_hold to tiean_app;
