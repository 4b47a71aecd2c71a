-- What shows how a paper was served: photos, recordings, postal slip, screenshots (附件).

alter table tiean.service_of_document add column attachments text;

-- Left behind only before a witness or on pictures (民事诉讼法89), and nothing stands served ahead of its day. Rows written
-- before these were asked are not judged anew.
alter table tiean.service_of_document add constraint service_left_witnessed
    check (method <> 'LEFT' or nullif(btrim(witness), '') is not null or nullif(btrim(attachments), '') is not null) not valid;
alter table tiean.service_of_document add constraint service_not_ahead
    check (served_on <= (served_at at time zone 'Asia/Shanghai')::date) not valid;
