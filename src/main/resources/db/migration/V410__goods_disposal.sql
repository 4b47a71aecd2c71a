-- What becomes of confiscated goods (罚没物品处理; 行政处罚法74). Each part is filled in once; where it stands follows from the parts.
create table tiean.goods_disposal (
    id             uuid    primary key,
    version        integer not null,
    case_id        uuid    not null references tiean.case_file,
    decision_id    uuid    not null,
    method         text    not null check (method in ('AUCTION', 'SALE', 'DESTRUCTION', 'HAND_IN')),
    reason         text    not null check (reason <> ''),
    basis          text    check (basis is not null or method = 'AUCTION'),
    valuation      text    check (valuation is not null or method not in ('AUCTION', 'SALE')),
    perishable     boolean not null,
    proposed_by    text    not null,
    proposed_on    date    not null,

    -- 审批
    outcome        text    check (outcome in ('APPROVED', 'REFUSED')),
    opinion        text,
    decided_by     text    check (decided_by <> proposed_by),
    decided_on     date    check (decided_on >= proposed_on),
    approval_basis text,

    -- 处理
    started_at     timestamptz check (started_at is null or outcome = 'APPROVED'),
    ended_at       timestamptz check (ended_at > started_at),
    executor       text,
    witness        text,
    goods_receipt  text    check (goods_receipt is null or method = 'HAND_IN'),
    price_fen      bigint  check (price_fen is null or price_fen > 0 and method in ('AUCTION', 'SALE')),
    recording      text,

    -- 终止
    dropped_on     date    check (dropped_on is null or dropped_on >= decided_on and outcome = 'APPROVED'),
    drop_reason    text,

    -- 上缴国库
    paid_on        date    check (paid_on is null or price_fen is not null),
    paid_receipt   text    unique,

    constraint disposal_answered check ((outcome is null) = (decided_on is null) and (outcome is null) = (opinion is null)),
    constraint disposal_done check ((ended_at is null) = (executor is null)
        and (ended_at is null or (method in ('AUCTION', 'SALE')) = (price_fen is not null))
        and (ended_at is null or (method = 'HAND_IN') = (goods_receipt is not null))
        and (ended_at is null or method <> 'DESTRUCTION' or witness is not null)),
    constraint disposal_done_or_dropped check (dropped_on is null or started_at is null),
    constraint disposal_paid check ((paid_on is null) = (paid_receipt is null))
);
create index goods_disposal_case on tiean.goods_disposal (case_id);

create table tiean.goods_disposal_line (
    disposal_id uuid   not null references tiean.goods_disposal,
    item_id     uuid   not null references tiean.physical_item,
    value_fen   bigint check (value_fen >= 0),
    primary key (disposal_id, item_id)
);
create index goods_disposal_line_item on tiean.goods_disposal_line (item_id);
revoke update, delete, truncate on tiean.goods_disposal_line from tiean_app;
revoke delete, truncate on tiean.goods_disposal from tiean_app;

-- A thing is disposed of once: no second disposal names it unless the first was refused or given up; and it is of the same case.
create function tiean.goods_disposed_of_once() returns trigger language plpgsql as $$
begin
    if exists (select 1 from tiean.goods_disposal_line l join tiean.goods_disposal d on d.id = l.disposal_id
                where l.item_id = new.item_id and d.id <> new.disposal_id and d.dropped_on is null and d.outcome is distinct from 'REFUSED') then
        raise exception 'thing % is disposed of already', new.item_id using errcode = 'integrity_constraint_violation';
    end if;
    if not exists (select 1 from tiean.goods_disposal d join tiean.physical_item i on i.case_id = d.case_id
                    where d.id = new.disposal_id and i.id = new.item_id) then
        raise exception 'thing % is of another case', new.item_id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger goods_disposal_line_once before insert on tiean.goods_disposal_line
    for each row execute function tiean.goods_disposed_of_once();

create function tiean.disposal_says_the_same() returns trigger language plpgsql as $$
declare
    part text;
    said jsonb := to_jsonb(old) - 'version';
    says jsonb := to_jsonb(new) - 'version';
begin
    for part in select jsonb_object_keys(said) loop
        if said -> part <> 'null'::jsonb and says -> part is distinct from said -> part then
            raise exception '% of a disposal cannot be rewritten', part using errcode = 'integrity_constraint_violation';
        end if;
    end loop;
    return new;
end $$;
create trigger goods_disposal_fixed before update on tiean.goods_disposal
    for each row execute function tiean.disposal_says_the_same();
