-- Where an agency was found earlier: contacts change by import, what everybody was told before stays readable (公示信息历次版本).
create table agency_contact (
    id          uuid primary key,
    agency_id   uuid         not null references agency,
    name        varchar(200) not null,
    area        varchar(200) not null,
    address     varchar(300),
    phone       varchar(40),
    -- null: it was known before editions were kept
    told_since  timestamptz,
    constraint agency_contact_once unique nulls not distinct (agency_id, told_since)
);
comment on table agency_contact is '执法主体联系信息（历次）';
insert into agency_contact (id, agency_id, name, area, address, phone, told_since)
    select gen_random_uuid(), id, name, area, address, phone, null from agency;
revoke update, delete, truncate on agency_contact from tiean_app;
