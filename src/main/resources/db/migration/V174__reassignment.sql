-- Giving a case to other handlers (转办): the reason stays with who left; whom it concerns is asked of the register in SQL.
alter table tiean.case_handler add column leave_reason text;
alter table tiean.case_handler add constraint case_handler_left check (leave_reason is null or until_day is not null);

-- Says the same as Officer.certificateValidOn; both are tested with the same days.
create function tiean.certified_on(who uuid, day date) returns boolean language sql stable as $$
    select exists (
        select 1 from tiean.officer_certificate v
        where v.officer_id = who and v.standing = 'VALID' and v.term_from <= day and v.term_to >= day
        and not exists (
            select 1 from tiean.officer_certificate s
            where s.officer_id = who and s.certificate_no = v.certificate_no and s.standing in ('SUSPENDED', 'REVOKED')
            and s.term_from <= day and (s.term_to is null or s.term_to >= day)
            and (s.standing = 'REVOKED' or not exists (
                select 1 from tiean.officer_certificate r
                where r.officer_id = who and r.certificate_no = v.certificate_no and r.standing = 'RESUMED'
                and r.term_from between s.term_from and day))))
$$;

-- Says the same as Officer.enforcesFor.
create function tiean.enforces_for(who uuid, agency uuid, day date) returns boolean language sql stable as $$
    select coalesce(
        (select s.agency_id = agency and s.capacity = 'OFFICER' from tiean.secondment s
         where s.officer_id = who and day between s.from_day and s.last_day),
        (select o.agency_id = agency from tiean.officer o where o.id = who), false)
$$;
