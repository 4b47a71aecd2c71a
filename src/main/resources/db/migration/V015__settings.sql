-- CONFIG points: one value per key, agency and day.
create extension if not exists btree_gist;

create table tiean.setting (
    id             uuid         primary key,
    setting_key    varchar(80)  not null,
    agency_id      uuid,
    setting_value  text         not null,
    effective_from date         not null,
    effective_to   date,
    explanation    text         not null,
    source         text         not null,
    verified       boolean      not null,
    illustrative   boolean      not null,
    version        integer      not null,
    constraint setting_span check (effective_to >= effective_from),
    constraint setting_one_value_a_day exclude using gist (
        setting_key with =,
        coalesce(agency_id, '00000000-0000-0000-0000-000000000000'::uuid) with =,
        daterange(effective_from, effective_to, '[]') with &&) deferrable initially deferred
);
comment on table tiean.setting is '设置：按机关、按日期的参数';

-- Sums that decide a procedure. A row without a sum says that the norm names none.
create table tiean.threshold (
    id             uuid         primary key,
    code           varchar(60)  not null,
    meaning        text         not null,
    party_kind     varchar(20)  not null,
    operator       varchar(20)  not null,
    amount_fen     bigint,
    jurisdiction   varchar(60)  not null,
    source         text         not null,
    verified       varchar(10)  not null,
    illustrative   boolean      not null,
    effective_from date,
    effective_to   date,
    notes          text,
    version        integer      not null,
    constraint threshold_party check (party_kind in ('CITIZEN', 'ORGANISATION', 'ANY')),
    constraint threshold_operator check (operator in ('AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN')),
    constraint threshold_verified check (verified in ('YES', 'PARTIAL', 'NO')),
    constraint threshold_amount check (amount_fen >= 0),
    constraint threshold_span check (effective_to >= effective_from),
    constraint threshold_one_a_day exclude using gist (
        code with =, party_kind with =, jurisdiction with =,
        daterange(effective_from, effective_to, '[]') with &&) deferrable initially deferred
);
comment on table tiean.threshold is '数额标准';

-- A value that held once decided cases: it may be ended, never altered or removed.
revoke delete on tiean.setting, tiean.threshold from tiean_app;
create function tiean.only_end_may_change() returns trigger language plpgsql as $$
begin
    if to_jsonb(new) - 'effective_to' - 'version' is distinct from to_jsonb(old) - 'effective_to' - 'version' then
        raise exception '% rows may be ended, not altered', tg_table_name using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger setting_only_end before update on tiean.setting
    for each row execute function tiean.only_end_may_change();
create trigger threshold_only_end before update on tiean.threshold
    for each row execute function tiean.only_end_may_change();
