-- Where and how a party wants to be served (送达地址确认书、电子送达确认书). A later confirmation takes the place of an
-- earlier one; both stay.
create table tiean.address_confirmation (
    id                 uuid primary key,
    case_id            uuid not null references tiean.case_file,
    party_id           uuid not null,
    -- Personal values are encrypted.
    address            bytea not null,
    contact            text not null check (contact <> ''),
    phone              bytea not null,
    agent              text,
    electronic_channel text,
    electronic_account bytea,
    electronic_backup  bytea,
    signed_by          text not null check (signed_by <> ''),
    confirmed_on       date not null,
    document_id        uuid not null references tiean.document,
    foreign key (party_id, case_id) references tiean.party (id, case_id),
    -- Consent to electronic service names the account and another way to reach the party (行政处罚法61(2)).
    check ((electronic_channel is null) = (electronic_account is null)
        and (electronic_channel is null) = (electronic_backup is null))
);
create index address_confirmation_party on tiean.address_confirmation (case_id, party_id, confirmed_on);
revoke update, delete, truncate on tiean.address_confirmation from tiean_app;
