-- The portrait beside an officer's published certificate, drawn anew when it is kept; the latest one counts.
create table tiean.officer_photo (
    officer_id uuid primary key references tiean.officer,
    jpeg       bytea not null check (octet_length(jpeg) between 100 and 200000),
    sha256     char(64) not null,
    kept_by    text not null,
    kept_at    timestamptz not null,
    version    integer not null
);
comment on table tiean.officer_photo is '执法人员照片';
