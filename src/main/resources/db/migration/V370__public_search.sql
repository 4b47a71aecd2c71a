-- The public search over a million decisions: what a decision can be found by are tokens of one index, so that a search
-- costs what it shows and not what there is.

-- What is searched by clause and place, and where the place is to about a kilometre (see PublicPlace).
alter table publication
    add column place     text check (place <> ''),
    add column longitude numeric(5, 2),
    add column latitude  numeric(4, 2),
    add constraint place_is_whole check ((longitude is null) = (latitude is null) and (longitude is null or place is not null)),
    -- where a natural person did it is told to the district only, whatever a program may try
    add constraint citizen_has_no_spot check (party_kind = 'ORGANISATION' or longitude is null);

-- A text as it is looked for (SearchText in the program): letters and figures, small, in their compatible form.
create function public_words(field text) returns text language sql immutable parallel safe set search_path = pg_catalog as $$
    select regexp_replace(lower(normalize(field, nfkc)), '[^[:alnum:]]', '', 'g')
$$;

-- A sum in fen by its number of figures and its first one, 500000 -> 65: what may lie between two sums is a few of these.
create function public_fine_class(fen bigint) returns integer language sql immutable parallel safe
set search_path = pg_catalog as $$
    select length(fen::text) * 10 + left(fen::text, 1)::integer
$$;

-- The single characters and the pairs of neighbours of words that | parts; as before, but in one walk and, since an index
-- keeps each once, with what comes twice. Of figures also four in a row: a pair of figures stands almost everywhere.
create or replace function public_grams(words text) returns text[] language plpgsql immutable parallel safe
set search_path = pg_catalog as $$
declare
    before  text := '|';
    figures text := '';
    one     text;
    grams   text[] := '{}';
begin
    foreach one in array string_to_array(words, null) loop
        if one <> '|' then
            grams := grams || one;
            if before <> '|' then
                grams := grams || (before || one);
            end if;
        end if;
        if ascii(one) between 48 and 57 then
            figures := right(figures || one, 4);
            if length(figures) = 4 then
                grams := grams || figures;
            end if;
        else
            figures := '';
        end if;
        before := one;
    end loop;
    return grams;
end
$$;

-- Thirds of months (旬), counted: the steps in which a search goes back, so that a word that stands everywhere is not
-- gathered from all years for its newest twenty.
create function public_third(day date) returns integer language sql immutable parallel safe
set search_path = pg_catalog as $$
    select ((extract(year from day) * 12 + extract(month from day) - 1) * 3 + least(2, (extract(day from day)::integer - 1) / 10))::integer
$$;

-- Everything a decision is found by: its grams, and by what it may be narrowed; the latter begin with =, which no word has.
create function public_tokens(words text, agency uuid, item text, kinds text[], decided date, fen bigint, place text)
returns text[] language sql immutable parallel safe cost 1000 set search_path = pg_catalog, tiean as $$
    select tiean.public_grams(words)
        || array_remove(array['=a' || agency::text, '=y' || extract(year from decided)::integer::text,
            '=d' || tiean.public_third(decided)::text, '=f' || tiean.public_fine_class(fen)::text, '=i' || md5(item), '=p' || md5(place)], null)
        || array(select '=k' || kind from unnest(kinds) as kind)
$$;

-- the tokens stand in the index only: a column of them made every row three times as long as what is read of it
alter table public_decision
    drop column grams,
    add column clauses   text,
    add column place     text,
    add column longitude numeric(5, 2),
    add column latitude  numeric(4, 2),
    drop constraint withdrawn_says_nothing;

update publication set search_text = search_text || '|' || public_words(violated) || '|' || public_words(basis) where withdrawn_on is null;
update public_decision d set clauses = public_words(p.violated) || '|' || public_words(p.basis), search_text = p.search_text
    from publication p where p.public_id = d.public_id and d.withdrawn_on is null;

alter table public_decision
    add constraint withdrawn_says_nothing check (case when withdrawn_on is null
        then item is not null and party_name is not null and penalties is not null and clauses is not null
        else item is null and party_name is null and penalties is null and clauses is null and place is null and longitude is null end);

-- fastupdate off: what was published just now is looked for as quickly as the rest
create index public_decision_tokens on public_decision
    using gin (public_tokens(search_text, agency_id, item, kinds, decided_on, fine_fen, place)) with (fastupdate = off);
-- a search asks for the rarest tokens first (TokenShares), so the common ones are to be known well
alter index public_decision_tokens alter column 1 set statistics 300;
-- How common each token is, as far as the database has listed it. Statistics of an index are shown to its owner only.
create function public_token_shares() returns table (token text, share double precision) language sql stable security definer
set search_path = pg_catalog as $$
    select each.token, each.share::double precision
    from pg_stats s cross join lateral unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as each(token, share)
    where s.schemaname = 'tiean' and s.tablename = 'public_decision_tokens' and each.token is not null
$$;
create index public_decision_agency on public_decision (agency_id);
