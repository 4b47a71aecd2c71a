-- What a report line was reckoned from and how old and new law compared, kept with it; who made a benchmark.

alter table tiean.report_line
    add column special_norm       boolean not null default false,
    add column version_comparison text,
    add column computation_inputs text,
    add check ((version_comparison is null) = (computation_inputs is null));
alter table tiean.report_line alter column special_norm drop default;
comment on column tiean.report_line.special_norm is '特别规定优先适用，须法制审核';
comment on column tiean.report_line.version_comparison is '新旧法对照';
comment on column tiean.report_line.computation_inputs is '裁量计算的输入，可据以复算';

alter table tiean.benchmark
    add column maker_organ  text,
    add column maker_level  text check (maker_level in ('STATE', 'PROVINCE', 'CITY', 'COUNTY')),
    add column jurisdiction text,
    add check ((maker_organ is null) = (maker_level is null) and (maker_organ is null) = (jurisdiction is null));
comment on column tiean.benchmark.maker_organ is '制定机关；为空表示录入时未要求';

drop index tiean.benchmark_current;
alter table tiean.benchmark drop constraint benchmark_item_code_party_group_effective_from_edition_key;
alter table tiean.benchmark add constraint benchmark_edition_once
    unique nulls not distinct (item_code, party_group, jurisdiction, effective_from, edition);
alter table tiean.benchmark add constraint benchmark_one_at_a_time exclude using gist (
    item_code with =, party_group with =, (coalesce(jurisdiction, '')) with =,
    daterange(effective_from, effective_to, '[]') with &&) where (retired_at is null) deferrable initially deferred;
create index benchmark_item on tiean.benchmark (item_code, party_group) where retired_at is null;
create index outcome_similar on tiean.outcome (item_code, tier, decided_on);
