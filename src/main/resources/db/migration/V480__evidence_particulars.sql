-- What a piece of evidence must say of itself by its kind (证据要素): whether it is a copy, and the rest as one JSON object.
alter table tiean.evidence_item add column copy boolean not null default false;
alter table tiean.evidence_item add column particulars text not null default '{}' check (jsonb_typeof(particulars::jsonb) = 'object');
update tiean.evidence_item set copy = true, particulars = jsonb_build_object('method', carrier)::text where carrier is not null;
alter table tiean.evidence_item drop column carrier;
alter table tiean.evidence_item alter column copy drop default, alter column particulars drop default;
comment on column tiean.evidence_item.copy is '复制件（不是原件、原物）';
comment on column tiean.evidence_item.particulars is '证据要素';
