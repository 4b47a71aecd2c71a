-- Power and responsibility lists (权责清单): editions of an agency's list, and what stands on them.
alter table tiean.other_power drop constraint other_power_kind;
alter table tiean.other_power add constraint other_power_kind
    check (kind in ('COERCIVE_MEASURE', 'COERCIVE_EXECUTION', 'INSPECTION', 'OTHER'));

create table tiean.power_list (
    id             uuid        primary key,
    agency_id      uuid        not null references tiean.agency,
    edition        integer     not null check (edition > 0),
    state          varchar(12) not null,
    effective_from date        not null,
    transition     varchar(20) not null,
    note           text,
    announced_in   text,
    announced_on   date,
    drafted_by     varchar(64) not null,
    drafted_at     timestamptz not null,
    submitted_by   varchar(64),
    submitted_at   timestamptz,
    reviewed_by    varchar(64),
    reviewed_at    timestamptz,
    opinion        text,
    published_by   varchar(64),
    published_at   timestamptz,
    version        integer     not null,
    unique (agency_id, edition),
    constraint power_list_state check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'DISCARDED')),
    constraint power_list_transition check (transition in ('AS_SET', 'FILER_FINISHES', 'HANDED_OVER')),
    constraint power_list_announcement check ((announced_in is null) = (announced_on is null)),
    constraint power_list_published check ((state = 'PUBLISHED') = (published_at is not null)),
    -- nobody approves his own draft
    constraint power_list_two_people check (state not in ('APPROVED', 'PUBLISHED')
        or (reviewed_by is not null and submitted_by is not null and reviewed_by <> drafted_by and reviewed_by <> submitted_by)),
    -- nothing is in force before it is published, here or where it was announced
    constraint power_list_known_before_force check (state <> 'PUBLISHED'
        or effective_from >= coalesce(announced_on, (published_at at time zone 'Asia/Shanghai')::date))
);
comment on table tiean.power_list is '权责清单：一个机关的一版';
-- one edition is worked on at a time, and one begins on a day: editions in force never overlap
create unique index power_list_one_open on tiean.power_list (agency_id) where state in ('DRAFT', 'IN_REVIEW', 'APPROVED');
create unique index power_list_one_a_day on tiean.power_list (agency_id, effective_from) where state = 'PUBLISHED';

create table tiean.power_list_entry (
    id          uuid         primary key,
    list_id     uuid         not null references tiean.power_list,
    family      varchar(16)  not null,
    item_code   varchar(20)  not null,
    kind        varchar(12)  not null check (kind in ('PENALTY', 'COERCION', 'INSPECTION', 'OTHER')),
    domain      varchar(40)  not null,
    name        text         not null,
    switched_on boolean      not null,
    content     text         not null check (content::jsonb ->> 'item_code' = item_code),
    version     integer      not null,
    -- an item stands on a list once: two versions never apply side by side
    unique (list_id, family)
);
comment on table tiean.power_list_entry is '权责清单中的一项';
create index power_list_entry_by_family on tiean.power_list_entry (family);

revoke delete on tiean.power_list from tiean_app;
revoke truncate on tiean.power_list, tiean.power_list_entry from tiean_app;

-- Existing installations: what an agency holds by the register of grants stands on a first edition, so that no
-- running case loses its power. Its words are those of the item registers.
insert into tiean.power_list (id, agency_id, edition, state, effective_from, transition, note, announced_in, announced_on,
        drafted_by, drafted_at, submitted_by, submitted_at, reviewed_by, reviewed_at, published_by, published_at, version)
select gen_random_uuid(), g.agency_id, 1, 'PUBLISHED', min(g.effective_from), 'AS_SET', '由权力登记簿转入',
        string_agg(distinct g.founding_document, '；'), min(g.effective_from),
        'system', transaction_timestamp(), 'system', transaction_timestamp(), 'register', transaction_timestamp(), 'system',
        transaction_timestamp(), 0
from tiean.power_grant g group by g.agency_id;

insert into tiean.power_list_entry (id, list_id, family, item_code, kind, domain, name, switched_on, content, version)
select gen_random_uuid(), l.id, i.family, i.code, 'PENALTY', i.domain, i.name, true,
    jsonb_strip_nulls(jsonb_build_object(
        'item_code', i.code, 'kind', '行政处罚', 'domain', i.domain, 'name', i.name, 'jurisdiction', i.jurisdiction,
        'effective_from', i.effective_from::text, 'effective_to', i.effective_to::text, 'supersedes_item', i.supersedes,
        'duty_statute_id', i.duty_statute_id, 'duty_article', nullif(i.duty_article, 0)::text,
        'duty_paragraph', nullif(i.duty_paragraph, 0)::text, 'duty_item', nullif(i.duty_item, 0)::text, 'duty_text', i.duty_text,
        'liability_statute_id', i.liability_statute_id, 'liability_article', nullif(i.liability_article, 0)::text,
        'liability_paragraph', nullif(i.liability_paragraph, 0)::text, 'liability_item', nullif(i.liability_item, 0)::text,
        'liability_text', i.liability_text, 'verification', i.verification, 'verified_against', i.verified_against,
        'penalty_kinds', i.penalty_kinds, 'fine_basis', i.fine_basis))
    || jsonb_strip_nulls(jsonb_build_object(
        'fine_min_citizen', trim_scale(i.fine_min_citizen_fen / 100.0)::text,
        'fine_max_citizen', trim_scale(i.fine_max_citizen_fen / 100.0)::text,
        'fine_min_org', trim_scale(i.fine_min_org_fen / 100.0)::text,
        'fine_max_org', trim_scale(i.fine_max_org_fen / 100.0)::text,
        'multiple_min', trim_scale(i.multiple_min)::text, 'multiple_max', trim_scale(i.multiple_max)::text,
        'percent_min', trim_scale(i.percent_min)::text, 'percent_max', trim_scale(i.percent_max)::text,
        'fine_base', i.fine_base, 'rectify_first', i.rectify_first, 'correction_type', i.correction_type,
        'correction_basis', i.correction_basis, 'step2_condition', i.step2_condition,
        'step2_from_citizen', trim_scale(i.step2_from_citizen_fen / 100.0)::text,
        'step2_from_org', trim_scale(i.step2_from_org_fen / 100.0)::text, 'step2_measure', i.step2_measure, 'notes', i.notes,
        'switched_on', 'YES', 'grant_kind', g.kind, 'grant_document', g.founding_document,
        'grant_from', g.effective_from::text, 'grant_to', g.effective_to::text)) #>> '{}', 0
from tiean.power_list l
join lateral (select distinct on (item_family) * from tiean.power_grant where agency_id = l.agency_id
        order by item_family, effective_from desc) g on true
join lateral (select * from tiean.power_item where family = g.item_family order by effective_to is null desc, effective_from desc
        limit 1) i on true;

-- What was published stays; what was reviewed is what is published; only a draft's entries change.
create function tiean.power_list_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.state in ('PUBLISHED', 'DISCARDED') or (old.id, old.agency_id, old.edition, old.drafted_by, old.drafted_at)
            is distinct from (new.id, new.agency_id, new.edition, new.drafted_by, new.drafted_at) then
        raise exception 'edition % of a power list cannot change, only be superseded', old.edition
            using errcode = 'integrity_constraint_violation';
    end if;
    if (old.state, new.state) not in (('DRAFT', 'DRAFT'), ('DRAFT', 'IN_REVIEW'), ('IN_REVIEW', 'DRAFT'), ('IN_REVIEW', 'APPROVED'),
            ('APPROVED', 'PUBLISHED'), ('DRAFT', 'DISCARDED'), ('IN_REVIEW', 'DISCARDED'), ('APPROVED', 'DISCARDED'))
            or old.state <> 'DRAFT' and (old.effective_from, old.transition, old.note, old.announced_in, old.announced_on)
            is distinct from (new.effective_from, new.transition, new.note, new.announced_in, new.announced_on) then
        raise exception 'a power list goes from % to % by nobody''s hand', old.state, new.state
            using errcode = 'integrity_constraint_violation';
    end if;
    if new.state = 'PUBLISHED' and exists (select 1 from tiean.power_list p where p.agency_id = new.agency_id
            and p.state = 'PUBLISHED' and p.effective_from >= new.effective_from) then
        raise exception 'an edition begins after the one it supersedes' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger power_list_stays before update on tiean.power_list for each row execute function tiean.power_list_stays();

create function tiean.power_list_begins_as_draft() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if new.state <> 'DRAFT' then
        raise exception 'a power list begins as a draft' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger power_list_begins_as_draft before insert on tiean.power_list
    for each row execute function tiean.power_list_begins_as_draft();

create function tiean.power_list_entry_of_draft() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if exists (select 1 from tiean.power_list l where l.state <> 'DRAFT'
            and (tg_op <> 'INSERT' and l.id = old.list_id or tg_op <> 'DELETE' and l.id = new.list_id)) then
        raise exception 'the entries of a power list change only while it is a draft'
            using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger power_list_entry_of_draft before insert or update or delete on tiean.power_list_entry
    for each row execute function tiean.power_list_entry_of_draft();

-- Papers of an agency that belong to no case, such as a published list: ordered, then sealed once.
create table tiean.agency_document (
    id               uuid         primary key,
    agency_id        uuid         not null references tiean.agency,
    subject_id       uuid         not null,
    kind             varchar(40)  not null,
    number           varchar(100) not null,
    snapshot         bytea        not null,
    snapshot_digest  char(64)     not null,
    template_version char(64)     not null,
    file_digest      char(64),
    created_at       timestamptz  not null,
    sealed_at        timestamptz,
    version          integer      not null,
    unique (kind, subject_id),
    check ((file_digest is null) = (sealed_at is null))
);
comment on table tiean.agency_document is '机关文书（不属于个案）';
create index agency_document_by_file on tiean.agency_document (file_digest) where file_digest is not null;
revoke delete, truncate on tiean.agency_document from tiean_app;
create function tiean.agency_document_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.file_digest is not null or to_jsonb(new) - 'file_digest' - 'sealed_at' - 'version'
            is distinct from to_jsonb(old) - 'file_digest' - 'sealed_at' - 'version' then
        raise exception 'agency document %: what it says cannot change', old.number using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger agency_document_stays before update on tiean.agency_document
    for each row execute function tiean.agency_document_stays();
