-- What the desk looks at is a copy without what the camera wrote into the picture; the original stays, with the hash the record has of it
alter table tiean.public_report_photo add column copy_sha256 char(64) check (copy_sha256 ~ '^[0-9a-f]{64}$');
create index public_report_photo_copy on tiean.public_report_photo (copy_sha256);
