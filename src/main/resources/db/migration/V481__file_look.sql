-- Who opened which file of a case, when and why (调阅日志): one register for evidence, its copies, recordings, papers, what parties
-- handed in, volumes and packages. The part somebody has in the case is derived, the reason is what was said.
create table tiean.file_look (
    case_id   uuid        not null references tiean.case_file,
    thing_id  uuid        not null,
    what      text        not null check (what in ('ORIGINAL', 'SCREEN', 'MARKED', 'REDACTED', 'RECORDING', 'PAPER',
                                                      'MATERIAL', 'VOLUME', 'PACKAGE')),
    name      text        not null check (name <> ''),
    username  text        not null,
    hour      timestamptz not null,
    viewed_at timestamptz not null,
    part      text        check (part in ('OWN', 'ASSIGNED', 'STAND_IN')),
    why       text        check (why <> '' and length(why) <= 200),
    primary key (case_id, thing_id, what, username, hour),
    constraint file_look_reasoned check (part is not null or why is not null)
);
comment on table tiean.file_look is '调阅日志';
create index file_look_newest on tiean.file_look (case_id, viewed_at desc);

insert into tiean.file_look
select e.case_id, v.evidence_id, v.what, e.number || ' ' || e.name, v.username, v.hour, v.viewed_at, null, coalesce(nullif(left(v.why, 200), ''), '未写明')
from tiean.evidence_view v join tiean.evidence_item e on e.id = v.evidence_id;
insert into tiean.file_look
select c.case_id, v.recording_id, 'RECORDING', r.device_no, v.username, v.hour, v.viewed_at, null, coalesce(nullif(left(v.why, 200), ''), '未写明')
from tiean.recording_view v join tiean.recording r on r.id = v.recording_id join tiean.recording_case c on c.recording_id = r.id;
drop table tiean.evidence_view;
drop table tiean.recording_view;
revoke update, delete on tiean.file_look from tiean_app;

-- Why somebody who neither handles the case nor answers for it looks into its files (调阅事由): said once a day.
create table tiean.file_look_reason (
    case_id  uuid        not null references tiean.case_file,
    username text        not null,
    said_at  timestamptz not null,
    why      text        not null check (length(why) between 2 and 200),
    primary key (case_id, username, said_at)
);
comment on table tiean.file_look_reason is '调阅事由';
revoke update, delete on tiean.file_look_reason from tiean_app;
