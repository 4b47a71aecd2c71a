-- Random inspection (双随机一公开): lists and the hash of the seed first, the draw after the public log holds them
create table tiean.inspection_draw (
    id            uuid        primary key,
    version       integer     not null,
    agency_id     uuid        not null references tiean.agency,
    title         text        not null check (length(title) between 2 and 200),
    -- one a line, in the order that counts
    objects       text        not null check (objects <> ''),
    officers      text        not null check (officers <> ''),
    how_many      integer     not null check (how_many > 0),
    seed          bytea       not null,
    commitment    char(64)    not null check (commitment ~ '^[0-9a-f]{64}$'),
    register_seq  bigint      not null,
    prepared_by   text        not null,
    prepared_at   timestamptz not null,
    log_size      bigint,
    log_root      char(64)    check (log_root ~ '^[0-9a-f]{64}$'),
    revealed_seed char(64)    check (revealed_seed ~ '^[0-9a-f]{64}$'),
    drawn_by      text        check (drawn_by <> prepared_by),
    drawn_at      timestamptz check (drawn_at >= prepared_at),
    check ((drawn_at is null) = (drawn_by is null) and (drawn_at is null) = (log_root is null)
        and (drawn_at is null) = (log_size is null) and (drawn_at is null) = (revealed_seed is null))
);
create index inspection_draw_agency on tiean.inspection_draw (agency_id, prepared_at desc);
comment on table tiean.inspection_draw is '随机抽查';

create table tiean.inspection_result (
    draw_id     uuid        not null references tiean.inspection_draw,
    object_no   integer     not null check (object_no > 0),
    outcome     text        not null check (outcome in ('NOTHING_FOUND', 'CORRECTED', 'LEAD', 'NOT_FOUND')),
    words       text        not null check (length(words) between 2 and 500),
    recorded_by text        not null,
    recorded_at timestamptz not null,
    primary key (draw_id, object_no)
);
comment on table tiean.inspection_result is '随机抽查结果';

-- What was drawn from stays as it was committed to.
create function tiean.inspection_draw_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if (new.agency_id, new.title, new.objects, new.officers, new.how_many, new.commitment, new.register_seq, new.prepared_by, new.prepared_at)
            is distinct from (old.agency_id, old.title, old.objects, old.officers, old.how_many, old.commitment, old.register_seq,
            old.prepared_by, old.prepared_at) or old.drawn_at is not null then
        raise exception 'draw % cannot be rewritten', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger inspection_draw_stays before update on tiean.inspection_draw for each row execute function tiean.inspection_draw_stays();
revoke delete, truncate on tiean.inspection_draw from tiean_app;
revoke update, delete, truncate on tiean.inspection_result from tiean_app;
