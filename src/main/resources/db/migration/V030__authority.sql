-- Agencies, squads, officers; the power list and who holds which part of it.
create table tiean.agency (
    id                uuid         primary key,
    code              varchar(40)  not null unique,
    organ_type        varchar(20)  not null,
    parent_id         uuid         references tiean.agency,
    name              varchar(200) not null,
    short_name        varchar(60)  not null,
    number_prefix     varchar(40),
    seal_alias        varchar(80),
    credit_code       char(18),
    address           varchar(300),
    phone             varchar(40),
    area              varchar(200) not null,
    government        varchar(200),
    higher_government varchar(200),
    review_organ      varchar(200),
    court             varchar(200),
    founding_document text         not null,
    founded_on        date         not null,
    dissolved_on      date,
    version           integer      not null,
    constraint agency_organ_type check (organ_type in ('DEPARTMENT', 'DISPATCHED', 'DELEGATED', 'TOWN', 'STREET')),
    constraint agency_not_its_own_parent check (parent_id <> id),
    -- who acts in another's name needs the other
    constraint agency_lent_name check (organ_type not in ('DISPATCHED', 'DELEGATED') or parent_id is not null),
    constraint agency_span check (dissolved_on >= founded_on)
);
comment on table tiean.agency is '执法主体';

create table tiean.squad (
    id        uuid         primary key,
    agency_id uuid         not null references tiean.agency,
    code      varchar(40)  not null,
    name      varchar(100) not null,
    version   integer      not null,
    unique (agency_id, code),
    unique (id, agency_id)
);
comment on table tiean.squad is '执法中队';

create table tiean.officer (
    id                     uuid         primary key,
    username               varchar(64)  not null unique references tiean.account,
    name                   varchar(100) not null,
    agency_id              uuid         not null references tiean.agency,
    squad_id               uuid,
    auxiliary              boolean      not null,
    position               varchar(20)  not null,
    legal_qualification_no varchar(60),
    version                integer      not null,
    constraint officer_position check (position in ('HEAD', 'DEPUTY', 'STAFF')),
    constraint officer_auxiliary_never_leads check (not auxiliary or position = 'STAFF'),
    constraint officer_squad_of_agency foreign key (squad_id, agency_id) references tiean.squad (id, agency_id)
);
create index officer_by_agency on tiean.officer (agency_id, username);
create index officer_by_squad on tiean.officer (squad_id);
comment on table tiean.officer is '执法人员与协管人员';

create table tiean.officer_certificate (
    officer_id     uuid        not null references tiean.officer,
    certificate_no varchar(40) not null,
    standing       varchar(20) not null,
    term_from      date        not null,
    term_to        date,
    constraint certificate_standing check (standing in ('VALID', 'SUSPENDED', 'REVOKED')),
    constraint certificate_span check (term_to >= term_from),
    constraint certificate_has_end check (standing <> 'VALID' or term_to is not null),
    -- one number is one person's: two officers never share a certificate
    constraint certificate_one_owner exclude using gist (certificate_no with =, officer_id with <>),
    constraint certificate_one_span unique (officer_id, certificate_no, standing, term_from)
);
create index certificate_by_officer on tiean.officer_certificate (officer_id);
comment on table tiean.officer_certificate is '行政执法证的有效、暂扣、注销期间';

create function tiean.auxiliary_holds_no_certificate() returns trigger language plpgsql as $$
begin
    if exists (select 1 from tiean.officer o where o.id = new.officer_id and o.auxiliary) then
        raise exception 'an auxiliary cannot hold an enforcement certificate' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger certificate_not_for_auxiliary before insert or update on tiean.officer_certificate
    for each row execute function tiean.auxiliary_holds_no_certificate();

create table tiean.delegation_order (
    id             uuid        primary key,
    officer_id     uuid        not null references tiean.officer,
    matter         varchar(20) not null,
    order_document text        not null,
    effective_from date        not null,
    effective_to   date,
    version        integer     not null,
    constraint delegation_matter check (matter in ('FILING', 'MEASURE', 'LIMIT', 'DECISION', 'EXECUTION', 'DISCLOSURE')),
    constraint delegation_span check (effective_to >= effective_from),
    constraint delegation_one_a_day exclude using gist (
        officer_id with =, matter with =, daterange(effective_from, effective_to, '[]') with &&) deferrable initially deferred
);
comment on table tiean.delegation_order is '负责人委托签批';

create table tiean.power_item (
    code                   varchar(20)  primary key,
    family                 varchar(16)  not null,
    family_version         integer      not null,
    domain                 varchar(40)  not null,
    name                   text         not null,
    duty_statute_id        varchar(40)  not null,
    duty_article           integer      not null,
    duty_paragraph         integer      not null,
    duty_item              integer      not null,
    liability_statute_id   varchar(40)  not null,
    liability_article      integer      not null,
    liability_paragraph    integer      not null,
    liability_item         integer      not null,
    duty_text              text,
    liability_text         text         not null,
    penalty_kinds          text         not null,
    fine_basis             varchar(30)  not null,
    fine_min_citizen_fen   bigint,
    fine_max_citizen_fen   bigint,
    fine_min_org_fen       bigint,
    fine_max_org_fen       bigint,
    multiple_min           numeric(9,4),
    multiple_max           numeric(9,4),
    percent_min            numeric(9,4),
    percent_max            numeric(9,4),
    fine_base              text,
    rectify_first          varchar(10)  not null,
    correction_type        varchar(4)   not null,
    correction_basis       text,
    step2_condition        text,
    step2_from_citizen_fen bigint,
    step2_from_org_fen     bigint,
    step2_measure          text,
    effective_from         date         not null,
    effective_to           date,
    supersedes             varchar(20),
    jurisdiction           varchar(60)  not null,
    verification           varchar(40)  not null,
    verified_against       text         not null,
    notes                  text,
    content_hash           char(64)     not null,
    version                integer      not null,
    unique (family, family_version),
    constraint power_item_code check (code = family || '-' || family_version),
    constraint power_item_basis check (fine_basis in ('FIXED_RANGE', 'PER_UNIT', 'MULTIPLE_OF_ILLEGAL_GAIN',
        'PERCENT_OF_PROJECT_COST', 'MULTIPLE_OF_BASE', 'PERCENT_OF_BASE', 'NONE')),
    constraint power_item_correction check (correction_type in ('C0', 'C1', 'C2', 'C3', 'C4', 'C5')),
    constraint power_item_rectify check (rectify_first in ('YES', 'ALSO', 'NO')),
    constraint power_item_citizen check ((fine_min_citizen_fen is null) = (fine_max_citizen_fen is null)
        and fine_min_citizen_fen between 0 and fine_max_citizen_fen),
    constraint power_item_org check ((fine_min_org_fen is null) = (fine_max_org_fen is null)
        and fine_min_org_fen between 0 and fine_max_org_fen),
    constraint power_item_span check (effective_to >= effective_from),
    -- one version of an act on one day: which clause applies is never a matter of chance
    constraint power_item_one_version_a_day exclude using gist (
        family with =, daterange(effective_from, effective_to, '[]') with &&) deferrable initially deferred
);
create index power_item_by_domain on tiean.power_item (domain, code);
comment on table tiean.power_item is '行政处罚事项清单';

create table tiean.other_power (
    code                 varchar(20) primary key,
    family               varchar(16) not null,
    kind                 varchar(20) not null,
    domain               varchar(40) not null,
    name                 text        not null,
    duty_statute_id      varchar(40),
    duty_article         integer,
    duty_paragraph       integer,
    duty_item            integer,
    liability_statute_id varchar(40) not null,
    liability_article    integer     not null,
    liability_paragraph  integer     not null,
    liability_item       integer     not null,
    duty_text            text,
    liability_text       text        not null,
    power_object         text        not null,
    effective_from       date        not null,
    effective_to         date,
    verification         varchar(40) not null,
    verified_against     text        not null,
    notes                text,
    content_hash         char(64)    not null,
    version              integer     not null,
    constraint other_power_kind check (kind in ('COERCIVE_MEASURE', 'COERCIVE_EXECUTION', 'INSPECTION')),
    constraint other_power_span check (effective_to >= effective_from),
    constraint other_power_one_version_a_day exclude using gist (
        family with =, daterange(effective_from, effective_to, '[]') with &&) deferrable initially deferred
);
comment on table tiean.other_power is '行政强制、行政检查事项清单';

-- The words and numbers of a listed power stay as they were: decisions rest on them.
create trigger power_item_only_end before update on tiean.power_item
    for each row execute function tiean.only_end_may_change();
create trigger other_power_only_end before update on tiean.other_power
    for each row execute function tiean.only_end_may_change();

create table tiean.power_grant (
    id                uuid        primary key,
    agency_id         uuid        not null references tiean.agency,
    item_family       varchar(16) not null,
    kind              varchar(20) not null,
    founding_document text        not null,
    effective_from    date        not null,
    effective_to      date,
    version           integer     not null,
    constraint power_grant_kind check (kind in ('BY_LAW', 'CONCENTRATED', 'EMPOWERED', 'DELEGATED')),
    constraint power_grant_document check (founding_document <> ''),
    constraint power_grant_span check (effective_to >= effective_from),
    constraint power_grant_once exclude using gist (
        agency_id with =, item_family with =, daterange(effective_from, effective_to, '[]') with &&) deferrable initially deferred
);
create index power_grant_by_family on tiean.power_grant (item_family);
comment on table tiean.power_grant is '权力事项的取得：法定、集中、赋权、委托';
create trigger power_grant_only_end before update on tiean.power_grant
    for each row execute function tiean.only_end_may_change();

-- Z-18: what has no amount cannot be switched on, whoever writes the row.
create function tiean.grant_needs_amount() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from tiean.power_item i where i.family = new.item_family and i.fine_basis <> 'NONE'
            and daterange(i.effective_from, i.effective_to, '[]') && daterange(new.effective_from, new.effective_to, '[]')) then
        raise exception 'item % has no amount and cannot be switched on', new.item_family using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create constraint trigger power_grant_needs_amount after insert on tiean.power_grant
    deferrable initially deferred for each row execute function tiean.grant_needs_amount();

revoke delete on tiean.agency, tiean.squad, tiean.officer, tiean.power_item, tiean.other_power,
    tiean.power_grant, tiean.delegation_order from tiean_app;
-- certificate spans are added; their history is what two-officer checks of old acts rest on
revoke update, delete on tiean.officer_certificate from tiean_app;

alter table tiean.account add constraint account_agency foreign key (agency_id) references tiean.agency;
alter table tiean.account add constraint account_squad foreign key (squad_id) references tiean.squad;
alter table tiean.setting add constraint setting_agency foreign key (agency_id) references tiean.agency;
