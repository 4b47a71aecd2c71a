-- What everybody may read one by one, and the registers made public beforehand, as views of their own: through the connection of the
-- public pages, which may lead to a replica, nothing else can be asked. A view answers with the rights of who owns it.

-- One published decision whole; of a withdrawn one number, organ, days and reason.
create view tiean.public_entry as
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
        case when p.withdrawn_on is null then d.file_digest end as file_digest
    from tiean.publication p
        left join tiean.document d on d.id = p.text_document_id
        left join tiean.publication e on e.id = p.replaces and e.published_at is not null
    where p.portal and p.published_at is not null and p.state in ('PUBLISHED', 'WITHDRAWN');
comment on view tiean.public_entry is '公示信息（逐件）';

-- Officers and their certificates (执法人员公示): name, agency, position, number, term and standing, nothing else.
create view tiean.public_officer as
    select o.id, o.agency_id, a.name as agency, o.name, o.position,
        exists (select 1 from tiean.officer_photo p where p.officer_id = o.id) as photo
    from tiean.officer o join tiean.agency a on a.id = o.agency_id;
comment on view tiean.public_officer is '执法人员公示';
create view tiean.public_certificate as
    select certificate_no, officer_id, standing, term_from, term_to from tiean.officer_certificate;
comment on view tiean.public_certificate is '执法证件公示';

-- Places of monitoring devices as they were published, each from a day until the next publication, or until the device went out of
-- use (行政处罚法41).
create view tiean.public_device as
    select d.id, d.code, d.name, d.type, a.name as agency, d.place, d.longitude, d.latitude, e.effective_on as published_on, e.document,
        (select min(n.effective_on) from tiean.device_entry n where n.device_id = d.id and (n.kind = 'RETIREMENT'
            or n.kind = 'PUBLICATION' and (n.effective_on, n.recorded_at) > (e.effective_on, e.recorded_at))) as ended_on
    from tiean.monitoring_device d join tiean.device_entry e on e.device_id = d.id join tiean.agency a on a.id = d.agency_id
    where e.kind = 'PUBLICATION' and e.met;
comment on view tiean.public_device is '监控设备设置地点公示';

-- Agencies, where they are found, and what they publish in words.
create view tiean.public_agency_contact as select * from tiean.agency_contact;
comment on view tiean.public_agency_contact is '执法主体联系信息公示';

revoke insert, update, delete on tiean.public_entry, tiean.public_officer, tiean.public_certificate, tiean.public_device,
    tiean.public_agency_contact from tiean_app;
do $$
begin
    if exists (select from pg_roles where rolname = 'tiean_public') then
        grant select on tiean.public_entry, tiean.public_officer, tiean.public_certificate, tiean.public_device,
            tiean.public_agency_contact to tiean_public;
    end if;
end
$$;
