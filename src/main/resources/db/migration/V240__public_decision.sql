-- What the public searches: published decisions and the notes that stay of withdrawn ones, in a table of its own. An entry
-- that waits, that goes to other channels only, or what a withdrawn one said, is not in it, so that no count, order or time
-- can tell of it.

-- The fines of a public text in fen: its lines read 罚款人民币伍仟元整（¥5,000.00）.
create function public_fine_fen(penalties text) returns bigint language sql immutable parallel safe
set search_path = pg_catalog as $$
    select coalesce(sum(replace(replace(hit[1], ',', ''), '.', '')::bigint), 0)::bigint
    from regexp_matches(penalties, '(?:^|\n)罚款人民币[^（\n]*（¥([0-9,]+\.[0-9]{2})）', 'g') as hit
$$;

-- The kinds of penalty with which the lines of a public text begin (行政处罚法 9).
create function public_kinds(penalties text) returns text[] language sql immutable parallel safe
set search_path = pg_catalog as $$
    select coalesce(array_agg(kind order by place), '{}')
    from unnest(array['警告', '通报批评', '罚款', '没收违法所得', '没收非法财物', '暂扣许可证件', '降低资质等级', '吊销许可证件',
        '限制开展生产经营活动', '责令停产停业', '责令关闭', '限制从业', '行政拘留', '限期拆除']) with ordinality as kinds(kind, place)
    where position(E'\n' || kind in E'\n' || penalties) > 0
$$;

create table public_decision (
    public_id    uuid    primary key,
    number       text    not null,
    agency_id    uuid    not null,
    agency       text    not null,
    item         text,
    party_name   text,
    penalties    text,
    kinds        text[]  not null generated always as (public_kinds(penalties)) stored,
    fine_fen     bigint  not null generated always as (public_fine_fen(penalties)) stored,
    decided_on   date    not null,
    year         integer not null generated always as (extract(year from decided_on)::integer) stored,
    ends_on      date    not null,
    withdrawn_on date,
    search_text  text    not null,
    grams        text[]  not null generated always as (public_grams(search_text)) stored,
    -- of a withdrawn one the number, the organ and the days stay, and nothing of the party
    constraint withdrawn_says_nothing check (case when withdrawn_on is null
        then item is not null and party_name is not null and penalties is not null
        else item is null and party_name is null and penalties is null end)
);
create index public_decision_newest on public_decision (decided_on desc, public_id);
create index public_decision_fine on public_decision (fine_fen desc, decided_on desc, public_id);
create index public_decision_grams on public_decision using gin (grams);
comment on table public_decision is '公示检索（只含已公示的内容）';

insert into public_decision (public_id, number, agency_id, agency, item, party_name, penalties, decided_on, ends_on,
        withdrawn_on, search_text)
    select public_id, number, agency_id, agency, case when withdrawn_on is null then item end,
        case when withdrawn_on is null then party_name end, case when withdrawn_on is null then penalties end,
        decided_on, ends_on, withdrawn_on, search_text
    from publication where portal and published_at is not null and state <> 'PENDING';
