-- Files parties hand in through their room. They become evidence only when officers take them in.
create table tiean.party_material (
    id          uuid        primary key,
    case_id     uuid        not null references tiean.case_file,
    party_id    uuid        not null,
    act_id      uuid        not null references tiean.done_act,
    act_kind    text        not null,
    file_name   text        not null check (file_name <> ''),
    sha256      char(64)    not null,
    byte_size   bigint      not null check (byte_size > 0),
    media_type  text        not null,
    received_at timestamptz not null,
    foreign key (party_id, case_id) references tiean.party (id, case_id)
);
create index party_material_case on tiean.party_material (case_id, received_at);
create index party_material_file on tiean.party_material (sha256);
comment on table tiean.party_material is '当事人提交的材料';
revoke update, delete, truncate on tiean.party_material from tiean_app;
