-- Loan of an officer or a reviewer to another agency (借调), from a day to a day. One person acts for one agency a day.
create table tiean.secondment (
    id         uuid        primary key,
    officer_id uuid        not null references tiean.officer,
    agency_id  uuid        not null references tiean.agency,
    squad_id   uuid,
    capacity   varchar(20) not null,
    from_day   date        not null,
    until_day  date        not null,
    -- the agreed last day, or an earlier one after a recall; the day before the first if it never came to it
    last_day   date        not null,
    version    integer     not null,
    constraint secondment_capacity check (capacity in ('OFFICER', 'REVIEWER')),
    constraint secondment_days check (until_day >= from_day and last_day between from_day - 1 and until_day),
    constraint secondment_squad foreign key (squad_id, agency_id) references tiean.squad (id, agency_id),
    constraint secondment_one_a_day exclude using gist (
        officer_id with =, daterange(from_day, last_day + 1) with &&)
);
create index secondment_by_agency on tiean.secondment (agency_id, from_day);
comment on table tiean.secondment is '借调：执法人员、法制审核人员借给其他机关的期间';
revoke update, delete on tiean.secondment from tiean_app;
grant update (last_day, version) on tiean.secondment to tiean_app;

create function tiean.secondment_is_elsewhere() returns trigger language plpgsql as $$
begin
    if exists (select 1 from tiean.officer o where o.id = new.officer_id
               and (o.agency_id = new.agency_id or o.auxiliary or o.position <> 'STAFF')) then
        raise exception 'lent to the own agency, or auxiliary, or leading' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger secondment_elsewhere before insert on tiean.secondment
    for each row execute function tiean.secondment_is_elsewhere();

-- Where a login stands while its owner is on loan; read with every request.
create view tiean.account_posting as
    select s.id, o.username, s.agency_id, s.squad_id, s.capacity, s.from_day, s.last_day
    from tiean.secondment s join tiean.officer o on o.id = s.officer_id;
comment on view tiean.account_posting is '账号在借调期间所在的机关';
revoke insert, update, delete on tiean.account_posting from tiean_app;

alter table tiean.officer_act drop constraint officer_act_kind;
alter table tiean.officer_act add constraint officer_act_kind
    check (kind in ('ISSUE', 'SUSPEND', 'RESUME', 'REVOKE', 'MOVE', 'LEND', 'RECALL'));
alter table tiean.officer_act drop constraint officer_act_certificate;
alter table tiean.officer_act add constraint officer_act_certificate
    check ((kind in ('MOVE', 'LEND', 'RECALL')) = (certificate_no is null));
alter table tiean.officer_act drop constraint officer_act_term;
alter table tiean.officer_act add constraint officer_act_term
    check ((kind in ('ISSUE', 'LEND')) = (until_day is not null) and until_day >= effective_on);
alter table tiean.officer_act add column agency_id uuid references tiean.agency;
alter table tiean.officer_act add column capacity varchar(20);
alter table tiean.officer_act add constraint officer_act_loan
    check ((kind in ('LEND', 'RECALL')) = (agency_id is not null) and (kind = 'LEND') = (capacity is not null));
alter table tiean.officer_act add constraint officer_act_capacity check (capacity in ('OFFICER', 'REVIEWER'));
comment on table tiean.officer_act is '执法人员登记事项：发证、暂扣、恢复、注销、调动、借调、借调收回';
