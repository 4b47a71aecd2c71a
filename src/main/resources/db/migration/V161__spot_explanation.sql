-- How the tier of a decision made on the spot was found.
alter table tiean.summary_decision
    add column explanation  text,
    add column tier_min_fen bigint check (tier_min_fen >= 0),
    add column tier_max_fen bigint,
    add check ((tier_min_fen is null) = (tier_max_fen is null)),
    add check (tier_max_fen >= tier_min_fen);
comment on column tiean.summary_decision.explanation is '裁量说明；警告无';
