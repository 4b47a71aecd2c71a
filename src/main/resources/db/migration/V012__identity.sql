-- Who a login belongs to. Passwords, second factors and roles are Keycloak's alone.
create table tiean.account (
    username     varchar(64)  primary key,
    display_name varchar(100) not null,
    agency_id    uuid,
    squad_id     uuid,
    officer_no   varchar(40),
    active       boolean      not null,
    version      integer      not null,
    -- jobs write this name into the record; no person may carry it
    constraint account_is_not_system check (username <> 'system'),
    constraint account_squad_needs_agency check (squad_id is null or agency_id is not null)
);
create index account_by_agency on tiean.account (agency_id, username);
comment on table tiean.account is '账号：登录名与机关、中队的对应';
