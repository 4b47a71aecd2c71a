-- What the organ itself brings about: demolition, substitute performance, immediate performance (行政强制法35–44, 50–52; 城乡规划法68).
create table tiean.coercive_execution (
    id                    uuid    primary key,
    version               integer not null,
    case_id               uuid    not null references tiean.case_file,
    party_id              uuid    not null references tiean.party,
    kind                  text    not null check (kind in ('DEMOLITION', 'SUBSTITUTE', 'IMMEDIATE')),
    begun_on              date    not null,

    -- the paper that orders it, and what it orders
    basis_id              uuid    references tiean.document,
    basis_title           text,
    basis_number          text,
    basis_served_on       date,
    decision_id           uuid,
    duty                  text    not null check (duty <> ''),
    object                text    not null check (object <> ''),
    perform_by            date    check (perform_by >= basis_served_on),
    consequence           text    check (consequence in ('TRAFFIC', 'POLLUTION', 'NATURE')),

    -- 催告 (35)
    demanded_on           date    check (demanded_on > perform_by),
    demanded_by           text,
    demand_by             date    check (demand_by > demanded_on),
    demand_id             uuid    references tiean.document,
    demand_served_on      date    check (demand_served_on >= demanded_on),

    -- 责成 (城乡规划法68)
    order_government      text,
    order_number          text,
    ordered_on            date,

    -- 强制执行决定、代履行决定 (37, 51)
    decided_on            date    check (decided_on > demand_served_on),
    decided_by            text,
    decision_reason       text,
    manner                text,
    planned_on            date    check (planned_on >= decided_on),
    early_ground          text,
    performer             text,
    performer_unrelated   boolean,
    estimate_fen          bigint  check (estimate_fen >= 0),
    coercion_decision_id  uuid    references tiean.document,
    coercion_served_on    date    check (coercion_served_on >= decided_on),

    -- 公告 (44)
    announced_on          date    check (announced_on >= decided_on),
    remove_by             date    check (remove_by > announced_on),
    posted_at             text,
    announcement_id       uuid    references tiean.document,

    -- 代履行催告 (51)
    last_demanded_on      date    check (last_demanded_on >= decided_on),
    last_demand_id        uuid    references tiean.document,
    last_demand_served_on date    check (last_demand_served_on >= last_demanded_on),

    -- 清点物品
    prepared_on           date    check (prepared_on > remove_by),
    storage               text,
    goods_receiver        text,
    goods_witness         text,
    goods_recording       text,
    goods_list_id         uuid    references tiean.document,

    -- 实施 (43)
    started_at            timestamptz,
    carried_out_at        timestamptz check (carried_out_at > started_at),
    result                text,
    urgent_ground         text,
    works_recording       text,
    works_record_id       uuid    references tiean.document,

    -- 费用 (51(2))
    costs_reckoned_on     date,
    costs_fen             bigint  check (costs_fen >= 0),
    costs_reason          text,
    costs_due             boolean,
    costs_notice_id       uuid    references tiean.document,
    costs_served_on       date    check (costs_served_on >= costs_reckoned_on),
    costs_paid_on         date    check (costs_paid_on >= costs_served_on),
    costs_receipt         text,

    -- 自行履行
    performed_on          date,
    performance_findings  text,
    performance_recording text,

    -- 终结执行 (40)
    end_ground            text    check (end_ground in ('NO_ESTATE', 'NO_PROPERTY', 'OBJECT_GONE', 'DECISION_REVOKED', 'THREE_YEARS', 'OTHER')),
    end_reason            text,
    ended_by              text,
    ended_on              date,
    end_notice_id         uuid    references tiean.document,
    end_served_on         date    check (end_served_on >= ended_on),

    -- 执行回转 (41)
    restored_on           date,
    restoration_form      text    check (restoration_form in ('RESTORED', 'RETURNED', 'COMPENSATED')),
    restoration           text,
    compensation_fen      bigint  check (compensation_fen >= 0),
    restoration_id        uuid    references tiean.document,

    -- what is removed at once has neither paper nor demand; everything else has both
    check ((kind = 'IMMEDIATE') = (basis_id is null) and (kind = 'IMMEDIATE') = (demanded_on is null)),
    check ((basis_id is null) = (basis_number is null) and (basis_id is null) = (perform_by is null)),
    check ((kind = 'SUBSTITUTE') = (consequence is not null)),
    check (kind = 'DEMOLITION' or (ordered_on is null and announced_on is null and prepared_on is null)),
    check (kind <> 'DEMOLITION' or (performer is null and last_demanded_on is null)),
    check (kind <> 'SUBSTITUTE' or decided_on is null or (performer is not null and estimate_fen is not null)),
    check ((decided_on is null) = (manner is null) and (decided_on is null) = (coercion_decision_id is null)),
    check ((announced_on is null) = (remove_by is null) and (announced_on is null) = (announcement_id is null)),
    check ((carried_out_at is null) = (works_record_id is null) and (carried_out_at is null) = (works_recording is null)),
    -- force is used only on a decision the party has, a building comes down only after announcement and clearing,
    -- somebody else performs only after the last demand
    check (carried_out_at is null or kind = 'IMMEDIATE' or coercion_served_on is not null),
    check (carried_out_at is null or kind <> 'DEMOLITION' or prepared_on is not null),
    check (carried_out_at is null or kind <> 'SUBSTITUTE' or last_demand_served_on is not null),
    check (costs_fen is null or carried_out_at is not null),
    check (costs_due is null or costs_due = (costs_notice_id is not null)),
    check (end_ground is null or carried_out_at is null),
    check ((end_ground is null) = (ended_on is null) and (end_ground is null) = (end_notice_id is null)),
    check (performed_on is null or (carried_out_at is null and end_ground is null)),
    check (restored_on is null or carried_out_at is not null)
);
create unique index coercive_execution_running on tiean.coercive_execution (case_id)
    where performed_on is null and end_served_on is null and costs_paid_on is null and costs_due is not false;
create index coercive_execution_of on tiean.coercive_execution (case_id);
comment on table tiean.coercive_execution is '行政强制执行：强制拆除、代履行、立即代履行';

-- What the party said to the demand, and what the organ answered (行政强制法36).
create table tiean.duty_statement (
    id          uuid primary key,
    coercion_id uuid not null references tiean.coercive_execution,
    received_on date not null,
    content     text not null check (content <> ''),
    adopted     boolean,
    examination text,
    examined_by text,
    examined_on date check (examined_on >= received_on),
    document_id uuid references tiean.document,
    check ((adopted is null) = (examination is null) and (adopted is null) = (examined_on is null))
);
create index duty_statement_of on tiean.duty_statement (coercion_id);
comment on table tiean.duty_statement is '对履行催告的陈述申辩和复核';

-- Suspension and agreement (行政强制法39, 42); one at a time.
create table tiean.coercion_pause (
    id               uuid primary key,
    coercion_id      uuid not null references tiean.coercive_execution,
    ground           text not null check (ground in ('HARDSHIP', 'THIRD_PARTY', 'IRREPARABLE', 'REMEDY', 'AGREEMENT', 'OTHER')),
    reason           text not null check (reason <> ''),
    paused_on        date not null,
    paused_by        text not null,
    notice_id        uuid not null references tiean.document,
    perform_by       date check (perform_by > paused_on),
    resumed_on       date check (resumed_on >= paused_on),
    resumed_by       text,
    resume_reason    text,
    resume_notice_id uuid references tiean.document,
    remedy_ended     date,
    check ((ground = 'AGREEMENT') = (perform_by is not null)),
    check ((resumed_on is null) = (resume_reason is null)),
    check (remedy_ended is null or (ground = 'REMEDY' and remedy_ended between paused_on and resumed_on))
);
create unique index coercion_pause_open on tiean.coercion_pause (coercion_id) where resumed_on is null;
create index coercion_pause_of on tiean.coercion_pause (coercion_id);
comment on table tiean.coercion_pause is '中止执行、执行协议';

-- What was found in a building before it came down; a line changes only when what was stored is fetched.
create table tiean.listed_goods (
    id          uuid primary key,
    coercion_id uuid not null references tiean.coercive_execution,
    place       integer not null check (place >= 0),
    name        text not null check (name <> ''),
    quantity    text not null check (quantity <> ''),
    condition   text,
    went_to     text not null check (went_to in ('TAKEN', 'STORED')),
    fetched_on  date,
    fetched_by  text,
    unique (coercion_id, place),
    check ((fetched_on is null) = (fetched_by is null)),
    check (fetched_on is null or went_to = 'STORED')
);
comment on table tiean.listed_goods is '强制拆除清点的物品';

-- What was paid for in carrying out; written once.
create table tiean.coercion_cost (
    id          uuid primary key,
    coercion_id uuid not null references tiean.coercive_execution,
    place       integer not null check (place >= 0),
    what        text not null check (what <> ''),
    amount_fen  bigint not null check (amount_fen > 0),
    unique (coercion_id, place)
);
comment on table tiean.coercion_cost is '强制执行、代履行的费用';
revoke update, delete, truncate on tiean.coercion_cost from tiean_app;
revoke delete, truncate on tiean.coercive_execution, tiean.duty_statement, tiean.coercion_pause, tiean.listed_goods from tiean_app;

-- Each part is filled in once: what was demanded, decided, announced or done is never written anew.
create function tiean.coercion_says_the_same() returns trigger language plpgsql as $$
declare
    part text;
    said jsonb := to_jsonb(old) - 'version';
    says jsonb := to_jsonb(new) - 'version';
begin
    for part in select jsonb_object_keys(said) loop
        if said -> part <> 'null'::jsonb and says -> part is distinct from said -> part then
            raise exception '% of a coercive execution cannot be rewritten', part using errcode = 'integrity_constraint_violation';
        end if;
    end loop;
    return new;
end $$;
create trigger coercive_execution_fixed before update on tiean.coercive_execution
    for each row execute function tiean.coercion_says_the_same();
create trigger duty_statement_fixed before update on tiean.duty_statement
    for each row execute function tiean.coercion_says_the_same();
create trigger coercion_pause_fixed before update on tiean.coercion_pause
    for each row execute function tiean.coercion_says_the_same();
create trigger listed_goods_fixed before update on tiean.listed_goods
    for each row execute function tiean.coercion_says_the_same();
