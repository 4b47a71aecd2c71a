-- The daily file of everything published (开放数据). Earlier days keep their line, not their content: what was withdrawn or is
-- over must not live on in an old file.
create table open_data_dump (
    day       date primary key,
    row_count bigint not null check (row_count >= 0),
    byte_size bigint not null check (byte_size > 0),
    sha256    char(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
    made_at   timestamptz not null
);
comment on table open_data_dump is '开放数据文件';
revoke update, delete on open_data_dump from tiean_app;
