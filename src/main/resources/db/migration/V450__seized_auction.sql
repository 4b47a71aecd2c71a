-- What was sealed or detained is auctioned against the fine (拍卖抵缴罚款; 行政强制法46(3)). Each part is filled in once; where it
-- stands follows from the parts.
alter table tiean.seized_thing drop constraint seized_thing_end_kind_check;
alter table tiean.seized_thing add constraint seized_thing_end_kind_check check (end_kind in ('NO_UNLAWFUL_ACT', 'UNRELATED', 'DECIDED',
    'NOT_NEEDED', 'CONFISCATED', 'DESTROYED', 'HANDED_ON', 'LAPSED', 'NOT_APPROVED', 'AUCTIONED'));

-- the price set off is a payment that no bank received
alter table tiean.fine_payment drop constraint fine_payment_channel_check;
alter table tiean.fine_payment add constraint fine_payment_channel_check check (channel in ('BANK', 'ELECTRONIC', 'ON_THE_SPOT', 'AUCTION'));

create table tiean.seized_auction (
    id             uuid    primary key,
    version        integer not null,
    case_id        uuid    not null references tiean.case_file,
    account_id     uuid    not null references tiean.fine_account,
    seizure_id     uuid    not null references tiean.seizure,
    reason         text    not null check (reason <> ''),
    ownership      text    not null check (ownership <> ''),
    valuation      text    not null check (valuation <> ''),
    proposed_by    text    not null,
    proposed_on    date    not null,

    -- 审批和强制执行决定
    outcome        text    check (outcome in ('APPROVED', 'REFUSED')),
    opinion        text,
    decided_by     text    check (decided_by <> proposed_by),
    decided_on     date    check (decided_on >= proposed_on),
    approval_basis text,
    paper_id       uuid    references tiean.document,
    served_on      date    check (served_on >= decided_on),

    -- 价款抵缴
    received_on    date    check (received_on is null or served_on is not null),
    receipt        text    unique,
    offset_fen     bigint  check (offset_fen > 0),
    surplus_fen    bigint  check (surplus_fen >= 0),
    surplus_on     date    check (surplus_on >= received_on),
    surplus_ref    text,

    -- 终止
    dropped_on     date    check (dropped_on >= proposed_on),
    drop_reason    text,

    constraint auction_answered check ((outcome is null) = (decided_on is null) and (outcome is null) = (opinion is null)
        and (paper_id is null or outcome = 'APPROVED')),
    constraint auction_offset check ((received_on is null) = (receipt is null) and (received_on is null) = (offset_fen is null)
        and (received_on is null) = (surplus_fen is null)),
    constraint auction_surplus check ((surplus_on is null) = (surplus_ref is null) and (surplus_on is null or surplus_fen > 0)),
    constraint auction_dropped check ((dropped_on is null) = (drop_reason is null) and (dropped_on is null or received_on is null))
);
create index seized_auction_case on tiean.seized_auction (case_id);
-- one at a time in a case
create unique index seized_auction_open on tiean.seized_auction (case_id)
    where dropped_on is null and outcome is distinct from 'REFUSED' and (received_on is null or surplus_fen > 0 and surplus_on is null);
comment on table tiean.seized_auction is '查封、扣押财物拍卖抵缴罚款';

create table tiean.seized_auction_line (
    auction_id uuid   not null references tiean.seized_auction,
    thing_id   uuid   not null references tiean.seized_thing,
    value_fen  bigint not null check (value_fen > 0),
    primary key (auction_id, thing_id)
);
create index seized_auction_line_thing on tiean.seized_auction_line (thing_id);

create table tiean.auction_round (
    id          uuid    primary key,
    auction_id  uuid    not null references tiean.seized_auction,
    place       integer not null check (place >= 0),
    house       text    not null check (house <> ''),
    licence     text    not null check (licence <> ''),
    contract    text    not null check (contract <> ''),
    reserve_fen bigint  not null check (reserve_fen > 0),
    announced_on date   not null,
    auction_on  date    not null check (auction_on > announced_on),
    result      text    check (result in ('SOLD', 'UNSOLD')),
    held_on     date    check (held_on >= auction_on),
    course      text,
    price_fen   bigint  check (price_fen > 0),
    proof       text,
    costs_fen   bigint  check (costs_fen >= 0),
    constraint round_held check ((result is null) = (held_on is null) and (result is null) = (course is null)),
    constraint round_sold check ((result is not distinct from 'SOLD') = (price_fen is not null) and (price_fen is null) = (proof is null)
        and (price_fen is null) = (costs_fen is null)),
    -- 拍卖法: nothing is sold below the reserve
    constraint round_reserve check (price_fen >= reserve_fen),
    unique (auction_id, place)
);
comment on table tiean.auction_round is '拍卖的委托和结果';

revoke update, delete, truncate on tiean.seized_auction_line from tiean_app;
revoke delete, truncate on tiean.seized_auction, tiean.auction_round from tiean_app;

-- A thing is auctioned once, and only one of the seizure named.
create function tiean.seized_auctioned_once() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from tiean.seized_auction a join tiean.seized_thing t on t.seizure_id = a.seizure_id
                    where a.id = new.auction_id and t.id = new.thing_id) then
        raise exception 'thing % is of another seizure', new.thing_id using errcode = 'integrity_constraint_violation';
    end if;
    if exists (select 1 from tiean.seized_auction_line l join tiean.seized_auction a on a.id = l.auction_id
                where l.thing_id = new.thing_id and a.id <> new.auction_id and a.dropped_on is null and a.outcome is distinct from 'REFUSED') then
        raise exception 'thing % is in another auction', new.thing_id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger seized_auction_line_once before insert on tiean.seized_auction_line
    for each row execute function tiean.seized_auctioned_once();

create function tiean.auction_says_the_same() returns trigger language plpgsql as $$
declare
    part text;
    said jsonb := to_jsonb(old) - 'version';
    says jsonb := to_jsonb(new) - 'version';
begin
    for part in select jsonb_object_keys(said) loop
        if said -> part <> 'null'::jsonb and says -> part is distinct from said -> part then
            raise exception '% of an auction cannot be rewritten', part using errcode = 'integrity_constraint_violation';
        end if;
    end loop;
    return new;
end $$;
create trigger seized_auction_fixed before update on tiean.seized_auction
    for each row execute function tiean.auction_says_the_same();
create trigger auction_round_fixed before update on tiean.auction_round
    for each row execute function tiean.auction_says_the_same();
