-- What each way of service proves itself by (民事诉讼法90–94; rulebook B9): postal item or return receipt, organ or unit, day signed,
-- moment of arrival, ground of forwarding.
alter table tiean.service_of_document add column reference text, add column through text, add column signed_on date,
    add column arrived_at timestamptz, add column forwarding_ground text check (forwarding_ground in ('MILITARY', 'IMPRISONED'));

-- Rows written before these were asked are not judged anew.
alter table tiean.service_of_document add constraint service_proved check (case method
    when 'POST' then reference is not null and signed_on is not null and note is not null
    when 'ENTRUSTED' then reference is not null and through is not null and signed_on is not null and note is not null
    when 'FORWARDED' then through is not null and signed_on is not null and forwarding_ground is not null
    when 'ELECTRONIC' then arrived_at is not null and attachments is not null
    when 'PUBLIC_NOTICE' then attachments is not null
    else true end) not valid;
alter table tiean.service_of_document add constraint service_day_proved check (
    (signed_on is null or served_on = signed_on)
    and (arrived_at is null or served_on = (arrived_at at time zone 'Asia/Shanghai')::date and arrived_at <= served_at)) not valid;
