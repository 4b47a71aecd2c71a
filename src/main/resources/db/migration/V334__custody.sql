-- Physical things of a case (涉案物品) and where they were, from hand to hand. Each move begins where the last one ended: that
-- nothing is in two places, and nothing moves that is gone, is held by the keys below.
create table tiean.physical_item (
    id            uuid          primary key,
    case_id       uuid          not null references tiean.case_file,
    agency_id     uuid          not null references tiean.agency,
    parent_id     uuid          references tiean.physical_item,
    evidence_id   uuid          references tiean.evidence_item,
    thing_id      uuid,
    label         text          not null unique,
    name          text          not null check (name <> ''),
    quantity      numeric(14,3) not null check (quantity > 0),
    unit          text          not null check (unit <> ''),
    features      text          not null check (features <> ''),
    holder        text          not null check (holder <> ''),
    registered_by text          not null,
    registered_at timestamptz   not null,
    check (parent_id <> id)
);
create index physical_item_of_case on tiean.physical_item (case_id);
create index physical_item_of_parent on tiean.physical_item (parent_id) where parent_id is not null;
comment on table tiean.physical_item is '涉案物品';
comment on column tiean.physical_item.thing_id is 'the seized or preserved thing it is, where there is one';

create table tiean.custody_move (
    item_id        uuid        not null references tiean.physical_item,
    seq            integer     not null check (seq > 0),
    previous       integer     generated always as (case when seq > 1 then seq - 1 end) stored,
    kind           text        not null,
    from_place     text,
    to_place       text        not null check (to_place <> ''),
    from_person    text        not null check (from_person <> ''),
    to_person      text        not null check (to_person <> ''),
    from_signature char(64)    check (from_signature ~ '^[0-9a-f]{64}$'),
    to_signature   char(64)    check (to_signature ~ '^[0-9a-f]{64}$'),
    refusal        text,
    ground         text        not null check (ground <> ''),
    act_id         uuid        not null,
    moved_at       timestamptz not null,
    recorded_by    text        not null,
    primary key (item_id, seq),
    unique (item_id, seq, to_place),
    constraint custody_kind check (kind in ('TAKEN_IN', 'SHELVED', 'HANDED_OVER', 'SENT_FOR_TEST', 'BACK_FROM_TEST', 'SAMPLED', 'RETURNED', 'AUCTIONED', 'DESTROYED')),
    constraint custody_begins check ((seq = 1) = (from_place is null) and (seq = 1) = (kind in ('TAKEN_IN', 'SAMPLED'))),
    -- the one thread
    constraint custody_thread foreign key (item_id, previous, from_place) references tiean.custody_move (item_id, seq, to_place),
    constraint custody_gone check (from_place not in ('RETURNED', 'AUCTIONED', 'DESTROYED')),
    constraint custody_goes check ((kind in ('RETURNED', 'AUCTIONED', 'DESTROYED')) = (to_place in ('RETURNED', 'AUCTIONED', 'DESTROYED'))
                                   and (kind not in ('RETURNED', 'AUCTIONED', 'DESTROYED') or to_place = kind)),
    -- both sign; who refuses is said
    constraint custody_signed check (kind = 'SHELVED' or to_signature is not null and (from_signature is not null or refusal is not null))
);
create index custody_signatures on tiean.custody_move (from_signature, to_signature);
comment on table tiean.custody_move is '涉案物品流转';

create table tiean.stocktake (
    id        uuid        primary key,
    agency_id uuid        not null references tiean.agency,
    place     text        not null check (place <> ''),
    taken_by  text        not null,
    taken_at  timestamptz not null,
    note      text
);
create table tiean.stocktake_line (
    stocktake_id uuid not null references tiean.stocktake,
    label        text not null,
    result       text not null check (result in ('FOUND', 'MISSING', 'UNEXPECTED', 'UNKNOWN')),
    expected_at  text,
    primary key (stocktake_id, label)
);
create index stocktake_of_agency on tiean.stocktake (agency_id, taken_at desc);
comment on table tiean.stocktake is '涉案物品盘点';
revoke update, delete on tiean.physical_item, tiean.custody_move, tiean.stocktake, tiean.stocktake_line from tiean_app;
