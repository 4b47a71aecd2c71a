-- 行政复议法32: what came with an application handed in here, the receipt for it, and how it was sent on
alter table tiean.remedy
    add column enclosures text check (enclosures <> ''),
    add column receipt_id uuid references tiean.document,
    add column sent_on date,
    add column sent_by text check (sent_by in ('HANDED_OVER', 'POST', 'EXCHANGE')),
    add column sent_proof text check (sent_proof <> ''),
    add constraint remedy_enclosed check (enclosures is null or handed_in_on is not null),
    add constraint remedy_receipted check (receipt_id is null or handed_in_on is not null),
    add constraint remedy_sent check ((sent_on is null) = (sent_by is null) and (sent_on is null) = (sent_proof is null)
        and (sent_on is null or answer = 'FORWARDED' and sent_on >= answered_on));
