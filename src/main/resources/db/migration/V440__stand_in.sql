-- Who stands in for somebody absent (代理), from a day to a day. Ended early it stays with the reason; past its last day it is over by itself.
create table tiean.stand_in (
    id                 uuid        primary key,
    version            integer     not null,
    agency_id          uuid        not null references tiean.agency,
    absent             text        not null references tiean.account,
    absent_name        text        not null,
    substitute         text        not null references tiean.account,
    substitute_name    text        not null,
    capacity           text        not null check (capacity in ('OFFICER', 'SQUAD_LEADER', 'LEGAL_REVIEWER', 'DEPUTY_HEAD', 'AGENCY_HEAD')),
    from_day           date        not null,
    last_day           date        not null,
    reason             text        not null check (reason <> ''),
    registered_by      text        not null,
    registered_by_name text        not null,
    registered_at      timestamptz not null,
    ended_by_name      text,
    end_reason         text        check (end_reason <> ''),
    ended_at           timestamptz check (ended_at >= registered_at),
    constraint stand_in_by_another check (absent <> substitute),
    constraint stand_in_days check (last_day >= from_day),
    constraint stand_in_end_whole check ((ended_at is null) = (end_reason is null) and (ended_at is null) = (ended_by_name is null)),
    -- one at a time for one person
    constraint stand_in_no_overlap exclude using gist (absent with =, daterange(from_day, last_day, '[]') with &&) where (ended_at is null)
);
comment on table tiean.stand_in is '外出代理：谁外出、由谁代理、起止日、理由、提前结束';
create index stand_in_substitute on tiean.stand_in (substitute) where ended_at is null;
create index stand_in_agency on tiean.stand_in (agency_id, from_day);
revoke update, delete on tiean.stand_in from tiean_app;
grant update (version, ended_by_name, end_reason, ended_at) on tiean.stand_in to tiean_app;

-- No stand-in of a stand-in: on no day is anybody both away and standing in.
create function tiean.stand_in_is_no_chain() returns trigger language plpgsql as $$
begin
    if exists (select 1 from tiean.stand_in s where s.ended_at is null and (s.absent = new.substitute or s.substitute = new.absent)
               and daterange(s.from_day, s.last_day, '[]') && daterange(new.from_day, new.last_day, '[]')) then
        raise exception 'a stand-in of a stand-in' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger stand_in_no_chain before insert on tiean.stand_in for each row execute function tiean.stand_in_is_no_chain();

-- What a login has to know of it, read with every request; nothing passes from an account that is switched off.
create view tiean.account_absence as
    select s.id, s.absent, s.absent_name, s.substitute, s.substitute_name, s.capacity, s.agency_id, a.squad_id, s.from_day, s.last_day
    from tiean.stand_in s join tiean.account a on a.username = s.absent
    where s.ended_at is null and a.active;
comment on view tiean.account_absence is '账号的外出与代理';
revoke insert, update, delete on tiean.account_absence from tiean_app;

-- Who did an act for somebody absent (代) is named with it, and where the absent one handles the case, has had a part in it.
alter table tiean.done_act add column stands_for text;
comment on column tiean.done_act.stands_for is '代谁办理';
alter table tiean.case_handler add column stand_in_id uuid references tiean.stand_in;
alter table tiean.case_handler add constraint case_handler_stood_in check (stand_in_id is null or until_day is not null);
create unique index case_handler_stood_in_once on tiean.case_handler (case_id, stand_in_id, username) where stand_in_id is not null;
comment on column tiean.case_handler.stand_in_id is '代理承办：依据哪次代理登记';

-- What each of the two is told.
create table tiean.stand_in_note (
    id          uuid        primary key,
    stand_in_id uuid        not null references tiean.stand_in,
    username    text        not null references tiean.account,
    kind        text        not null check (kind in ('REGISTERED', 'ENDED', 'LAPSED')),
    made_at     timestamptz not null,
    unique (stand_in_id, username, kind)
);
create index stand_in_note_username on tiean.stand_in_note (username, made_at);
comment on table tiean.stand_in_note is '代理登记、结束、期满的通知';
revoke update, delete on tiean.stand_in_note from tiean_app;
