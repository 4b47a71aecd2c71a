-- The guards of the record always find a chain and an entry by their keys. A session that began while the record was nearly
-- empty would otherwise keep the plan it made then, reading the whole table for each of a hundred thousand entries.
alter function tiean.ledger_entry_links() set enable_seqscan = off;
alter function tiean.ledger_entry_moves_head() set enable_seqscan = off;
alter function tiean.ledger_payload_fits() set enable_seqscan = off;
alter function tiean.ledger_head_guard() set enable_seqscan = off;
