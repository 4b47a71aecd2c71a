-- Who set a value by hand, and when; values that came with an import have neither.
alter table tiean.setting add column set_by varchar(120), add column set_at timestamptz,
    add constraint setting_who_and_when check ((set_by is null) = (set_at is null));
