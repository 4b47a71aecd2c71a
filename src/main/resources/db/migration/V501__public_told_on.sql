-- When everybody was told: a decision made long ago and published or withdrawn today is news today, and stands first in the feed.
alter table tiean.public_decision add column published_at timestamptz;
update tiean.public_decision d set published_at = p.published_at from tiean.publication p where p.public_id = d.public_id;
alter table tiean.public_decision
    alter column published_at set not null,
    add column told_on date not null generated always as (coalesce(withdrawn_on, (published_at at time zone 'Asia/Shanghai')::date)) stored;
create index public_decision_told on tiean.public_decision (told_on desc, public_id);

-- Everything a decision is found by, now also the third of a month in which it was told, so that this order is searched step by
-- step as that of the decisions is.
drop index tiean.public_decision_tokens;
drop function tiean.public_tokens(text, uuid, text, text[], date, bigint, text);
create function tiean.public_tokens(words text, agency uuid, item text, kinds text[], decided date, fen bigint, place text, told date)
returns text[] language sql immutable parallel safe cost 1000 set search_path = pg_catalog, tiean as $$
    select tiean.public_grams(words)
        || array_remove(array['=a' || agency::text, '=y' || extract(year from decided)::integer::text,
            '=d' || tiean.public_third(decided)::text, '=t' || tiean.public_third(told)::text,
            '=f' || tiean.public_fine_class(fen)::text, '=i' || md5(item), '=p' || md5(place)], null)
        || array(select '=k' || kind from unnest(kinds) as kind)
$$;
create index public_decision_tokens on tiean.public_decision
    using gin (tiean.public_tokens(search_text, agency_id, item, kinds, decided_on, fine_fen, place, told_on)) with (fastupdate = off);
alter index tiean.public_decision_tokens alter column 1 set statistics 300;
