-- The account of the public search, where the installation has one (tiean.public.db.user): it reads the published content alone,
-- so that whatever is asked through that connection, nothing else can be answered.
do $$
begin
    if exists (select from pg_roles where rolname = 'tiean_public') then
        grant usage on schema tiean to tiean_public;
        grant select on tiean.public_decision to tiean_public;
        grant execute on function tiean.public_token_shares() to tiean_public;
    end if;
end
$$;
