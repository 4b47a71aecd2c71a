-- The register of officers is kept by hand too: what was done to a certificate or a place stays, with its document.
-- A suspension is ended by a further span, never by rewriting the one before it.
alter table tiean.officer_certificate drop constraint certificate_standing;
alter table tiean.officer_certificate add constraint certificate_standing
    check (standing in ('VALID', 'SUSPENDED', 'RESUMED', 'REVOKED'));

create table tiean.officer_act (
    id             uuid         primary key,
    officer_id     uuid         not null references tiean.officer,
    kind           varchar(20)  not null,
    certificate_no varchar(40),
    effective_on   date         not null,
    until_day      date,
    squad_id       uuid         references tiean.squad,
    reason         text         not null,
    document       text         not null,
    actor          varchar(64)  not null,
    recorded_at    timestamptz  not null,
    constraint officer_act_kind check (kind in ('ISSUE', 'SUSPEND', 'RESUME', 'REVOKE', 'MOVE')),
    constraint officer_act_certificate check ((kind = 'MOVE') = (certificate_no is null)),
    constraint officer_act_term check ((kind = 'ISSUE') = (until_day is not null) and until_day >= effective_on),
    constraint officer_act_words check (reason <> '' and document <> '')
);
create index officer_act_by_officer on tiean.officer_act (officer_id, recorded_at);
comment on table tiean.officer_act is '执法人员登记事项：发证、暂扣、恢复、注销、调动';
revoke update, delete on tiean.officer_act from tiean_app;

-- Orders to the login service: the account follows the register.
create table tiean.login_order (
    id         uuid        primary key,
    username   varchar(64) not null references tiean.account,
    ordered_at timestamptz not null,
    carried_at timestamptz,
    result     varchar(20),
    version    integer     not null,
    constraint login_order_result check (result in ('LOCKED', 'OPEN', 'NO_LOGIN')),
    constraint login_order_done check ((carried_at is null) = (result is null))
);
create index login_order_by_username on tiean.login_order (username, ordered_at);
comment on table tiean.login_order is '登录账号随人员登记停用、启用';
revoke delete on tiean.login_order from tiean_app;
