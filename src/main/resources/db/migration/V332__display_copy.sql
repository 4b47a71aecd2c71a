-- Copies for showing (展示副本): made from an original, which stays as it was. Marks and covers are drawn on copies only.
create table tiean.display_copy (
    id          uuid        primary key,
    evidence_id uuid        not null references tiean.evidence_item,
    of_sha256   char(64)    not null,
    kind        text        not null,
    sha256      char(64)    not null,
    byte_size   bigint      not null,
    width       integer     not null,
    height      integer     not null,
    note        text,
    made_by     text        not null,
    made_at     timestamptz not null,
    constraint display_copy_kind check (kind in ('THUMBNAIL', 'SCREEN', 'MARKED', 'REDACTED')),
    constraint display_copy_digests check (of_sha256 ~ '^[0-9a-f]{64}$' and sha256 ~ '^[0-9a-f]{64}$' and of_sha256 <> sha256),
    constraint display_copy_size check (byte_size > 0 and width > 0 and height > 0),
    constraint display_copy_note check ((kind in ('MARKED', 'REDACTED')) = (note is not null))
);
create unique index display_copy_once on tiean.display_copy (evidence_id, kind) where kind in ('THUMBNAIL', 'SCREEN');
create index display_copy_evidence on tiean.display_copy (evidence_id);
create index display_copy_content on tiean.display_copy (sha256);
comment on table tiean.display_copy is '展示副本';
revoke update, delete on tiean.display_copy from tiean_app;

-- What was looked at, the original or which copy, and why (rulebook F2.5, F2.7).
alter table tiean.evidence_view add column what text not null default 'ORIGINAL'
    check (what in ('ORIGINAL', 'SCREEN', 'MARKED', 'REDACTED'));
alter table tiean.evidence_view add column why text check (why <> '' and length(why) <= 200);
alter table tiean.evidence_view drop constraint evidence_view_pkey;
alter table tiean.evidence_view add primary key (evidence_id, username, hour, what);
