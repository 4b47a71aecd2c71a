-- Files on their way in, piece by piece (分片上传): what counts of each; gone when it is whole or given up.
create table tiean.upload_part (
    id         uuid        primary key,
    username   text        not null,
    file_name  text        not null,
    byte_size  bigint      not null,
    sha256     char(64),
    received   bigint      not null,
    begun_at   timestamptz not null,
    last_at    timestamptz not null,
    constraint upload_part_name check (length(file_name) between 1 and 255),
    constraint upload_part_size check (byte_size > 0),
    constraint upload_part_received check (received between 0 and byte_size),
    constraint upload_part_digest check (sha256 ~ '^[0-9a-f]{64}$')
);
create index upload_part_old on tiean.upload_part (last_at);
comment on table tiean.upload_part is '未传完的文件';
revoke update on tiean.upload_part from tiean_app;
grant update (received, last_at) on tiean.upload_part to tiean_app;
