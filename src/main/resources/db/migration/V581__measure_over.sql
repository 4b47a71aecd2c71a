-- A published measure that is over says so to everybody: the day on which the last of its things was freed, taken or dealt with.
create or replace view tiean.public_entry as
    select p.public_id, p.kind, p.state, p.number, p.agency_id, p.agency, p.decided_on, p.ends_on, p.published_at, p.withdrawn_on,
        p.withdrawal_reason, p.register_seq, e.public_id as replaces,
        case when p.withdrawn_on is null then p.item end as item, case when p.withdrawn_on is null then p.party_kind end as party_kind,
        case when p.withdrawn_on is null then p.party_name end as party_name, case when p.withdrawn_on is null then p.party_code end as party_code,
        case when p.withdrawn_on is null then p.legal_representative end as legal_representative,
        case when p.withdrawn_on is null then p.party_address end as party_address, case when p.withdrawn_on is null then p.place end as place,
        case when p.withdrawn_on is null then p.longitude end as longitude, case when p.withdrawn_on is null then p.latitude end as latitude,
        case when p.withdrawn_on is null then p.facts end as facts, case when p.withdrawn_on is null then p.violated end as violated,
        case when p.withdrawn_on is null then p.basis end as basis, case when p.withdrawn_on is null then p.penalties end as penalties,
        case when p.withdrawn_on is null then p.change_note end as change_note,
        case when p.withdrawn_on is null then d.file_digest end as file_digest,
        (select max(t.ended_on) from tiean.seizure s join tiean.seized_thing t on t.seizure_id = s.id
            where s.decision_id = p.decision_id and p.withdrawn_on is null having bool_and(t.ended_on is not null)) as measure_over_on
    from tiean.publication p
        left join tiean.document d on d.id = p.text_document_id
        left join tiean.publication e on e.id = p.replaces and e.published_at is not null
    where p.portal and p.published_at is not null and p.state in ('PUBLISHED', 'WITHDRAWN');
create index seizure_decision on tiean.seizure (decision_id);
