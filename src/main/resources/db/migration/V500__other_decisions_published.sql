-- Decisions that are no penalties are published too: on measures, on execution by force, not to punish. They have no class of
-- dishonesty and go to no credit site (rulebook H1), whatever a program may try.
alter table tiean.publication_decision
    add column kind text not null default 'PENALTY' check (kind in ('PENALTY', 'MEASURE', 'EXECUTION', 'NO_PENALTY')),
    alter column gravity drop not null,
    add constraint only_penalties_are_dishonest check ((kind = 'PENALTY') = (gravity is not null)),
    add constraint only_penalties_go_to_credit_sites check (kind = 'PENALTY' or not credit_china and not double_publicity);
alter table tiean.publication_decision alter column kind drop default;
alter table tiean.publication
    add column kind text not null default 'PENALTY' check (kind in ('PENALTY', 'MEASURE', 'EXECUTION', 'NO_PENALTY')),
    add constraint only_penalties_are_repaired check (kind = 'PENALTY' or state <> 'REPAIRED');
alter table tiean.publication alter column kind drop default;
alter table tiean.public_decision
    add column matter text not null default 'PENALTY' check (matter in ('PENALTY', 'MEASURE', 'EXECUTION', 'NO_PENALTY'));

-- The lines of a public text begin with what was decided: kinds of penalty (行政处罚法 9), and of other decisions the measure
-- (行政强制法 9), the manner of execution (12) or that nothing is imposed.
create or replace function tiean.public_kinds(penalties text) returns text[] language sql immutable parallel safe
set search_path = pg_catalog as $$
    select coalesce(array_agg(kind order by place), '{}')
    from unnest(array['警告', '通报批评', '罚款', '没收违法所得', '没收非法财物', '暂扣许可证件', '降低资质等级', '吊销许可证件',
        '限制开展生产经营活动', '责令停产停业', '责令关闭', '限制从业', '行政拘留', '限期拆除', '查封', '扣押', '强制拆除', '代履行',
        '拍卖抵缴罚款', '不予行政处罚']) with ordinality as kinds(kind, place)
    where position(E'\n' || kind in E'\n' || penalties) > 0
$$;

-- What may be covered by hand stands in more fields than six.
alter table tiean.publication_redaction
    drop constraint publication_redaction_field_check,
    add constraint publication_redaction_field_check check (field in ('PARTY_NAME', 'PARTY_CODE', 'LEGAL_REPRESENTATIVE', 'ADDRESS', 'ITEM',
        'PLACE', 'FACTS', 'PENALTIES', 'CHANGE_NOTE'));
