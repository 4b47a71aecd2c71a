-- Cases handed on to other organs and to the police, and received from them (移送; 行政处罚法 25–27, 35;
-- 行政执法机关移送涉嫌犯罪案件的规定; 住房和城乡建设行政处罚程序规定 6).

alter table tiean.clue_verification add column receiver text check (receiver <> '');
alter table tiean.clue_verification add constraint clue_verification_receiver
    check ((conclusion = 'TRANSFER') = (receiver is not null));

-- To another administrative organ.
create table tiean.case_transfer (
    id               uuid    primary key,
    version          integer not null,
    case_id          uuid    not null references tiean.case_file,
    ground           text    not null check (ground in ('NO_COMPETENCE', 'FIRST_FILED')),
    receiver         text    not null check (receiver <> ''),
    reason           text    not null check (reason <> ''),
    party_informed   text,
    proposed_by      text    not null,
    proposed_on      date    not null,

    outcome          text    check (outcome in ('APPROVED', 'REFUSED')),
    opinion          text,
    decided_by       text,
    decided_on       date    check (decided_on >= proposed_on),
    mandate          text,
    letter_id        uuid    references tiean.document,

    sent_on          date    check (sent_on >= decided_on),
    received_by      text,

    answer           text    check (answer in ('ACCEPTED', 'REFUSED')),
    answer_reason    text,
    answered_on      date    check (answered_on >= sent_on),

    agreement        text    check (agreement in ('THEIRS', 'OURS', 'NONE')),
    consulted_on     date    check (consulted_on >= answered_on),

    designated_by    text,
    designation_no   text,
    designated_ours  boolean,
    designated_on    date    check (designated_on >= consulted_on),

    handed_on        boolean,
    ended_on         date,
    check ((outcome is null) = (decided_on is null) and (outcome is null) = (opinion is null)),
    check (sent_on is null or outcome = 'APPROVED'),
    check ((sent_on is null) = (received_by is null)),
    check ((answer is null) = (answered_on is null)),
    check (answer is distinct from 'REFUSED' or answer_reason is not null),
    check ((agreement is null) = (consulted_on is null)),
    check (agreement is null or answer = 'REFUSED'),
    check (designated_on is null or agreement = 'NONE'),
    check ((handed_on is null) = (ended_on is null))
);
create unique index case_transfer_open on tiean.case_transfer (case_id) where ended_on is null;
create index case_transfer_of_case on tiean.case_transfer (case_id);
comment on table tiean.case_transfer is '移送其他行政机关';

-- To the police.
create table tiean.crime_transfer (
    id               uuid    primary key,
    version          integer not null,
    case_id          uuid    not null references tiean.case_file,
    crime            text    not null check (crime <> ''),
    clause           text    not null check (clause <> ''),
    facts            text    not null check (facts <> ''),
    evidence         text    not null check (evidence <> ''),
    opinion          text    not null check (opinion <> ''),
    reported_by      text    not null,
    reported_on      date    not null,
    report_id        uuid    references tiean.document,
    review_due       boolean not null,

    review_agreed    boolean,
    review_opinion   text,
    reviewed_by      text,
    reviewed_on      date    check (reviewed_on >= reported_on),

    outcome          text    check (outcome in ('APPROVED', 'REFUSED')),
    decision_reason  text,
    decided_by       text,
    decided_on       date    check (decided_on >= reported_on),
    letter_id        uuid    references tiean.document,

    police           text    not null check (police <> ''),
    handed_over_at   timestamptz,
    received_by      text,
    copied_to        text,

    reconsidered_on  date,
    supervised_on    date    check (supervised_on >= reconsidered_on),

    goods_on         date,
    goods_receiver   text,

    result           text    check (result in ('WITHDRAWN', 'NOT_PROSECUTED', 'EXEMPTED', 'ACQUITTED', 'CONVICTED')),
    result_body      text,
    result_number    text,
    result_on        date    check (result_on >= goods_on),
    court_fine_fen   bigint  check (court_fine_fen >= 0),
    offset_fen       bigint  check (offset_fen between 0 and court_fine_fen),

    pursued          boolean,
    ended_on         date,
    check ((review_agreed is null) = (reviewed_on is null)),
    check ((outcome is null) = (decided_on is null)),
    check (not review_due or outcome is null or reviewed_on is not null),
    check (handed_over_at is null or outcome = 'APPROVED'),
    check ((handed_over_at is null) = (received_by is null)),
    check ((goods_on is null) = (goods_receiver is null)),
    check ((result is null) = (result_on is null)),
    check (court_fine_fen is null or result = 'CONVICTED'),
    check ((pursued is null) = (ended_on is null))
);
create unique index crime_transfer_open on tiean.crime_transfer (case_id) where ended_on is null;
create index crime_transfer_of_case on tiean.crime_transfer (case_id);
comment on table tiean.crime_transfer is '移送涉嫌犯罪案件';

create table tiean.crime_transfer_officer (
    transfer_id uuid    not null references tiean.crime_transfer,
    place       integer not null check (place >= 0),
    officer_id  uuid    not null references tiean.officer,
    primary key (transfer_id, place),
    unique (transfer_id, officer_id)
);
comment on table tiean.crime_transfer_officer is '移送涉嫌犯罪案件专案组';

-- What police and procuratorate said, each answer once.
create table tiean.police_answer (
    transfer_id uuid    not null references tiean.crime_transfer,
    seq         integer not null check (seq > 0),
    kind        text    not null check (kind in ('FILED', 'NOT_FILED', 'FORWARDED')),
    body        text    not null check (body <> ''),
    number      text,
    decided_on  date    not null,
    received_on date    not null check (received_on >= decided_on),
    reason      text,
    primary key (transfer_id, seq),
    check (kind = 'FILED' or reason is not null)
);
comment on table tiean.police_answer is '公安机关、检察机关对移送案件的答复';

-- From other organs.
create table tiean.incoming_transfer (
    id            uuid    primary key,
    version       integer not null,
    case_id       uuid    not null references tiean.case_file,
    sender_kind   text    not null check (sender_kind in ('ADMINISTRATION', 'POLICE', 'PROCURATORATE', 'COURT', 'SUPERVISION')),
    sender        text    not null check (sender <> ''),
    letter_number text    not null check (letter_number <> ''),
    letter_date   date    not null,
    received_on   date    not null check (received_on >= letter_date),
    matter        text    not null check (matter <> ''),
    materials     text    not null check (materials <> ''),
    reply_by      date    check (reply_by > received_on),
    recorded_by   text    not null,

    accepted      boolean,
    reason        text,
    answered_on   date    check (answered_on >= received_on),

    result        text,
    replied_on    date    check (replied_on >= answered_on),
    check ((accepted is null) = (answered_on is null)),
    check (accepted is distinct from false or reason is not null),
    check (replied_on is null or accepted),
    check ((replied_on is null) = (result is null))
);
create unique index incoming_transfer_open on tiean.incoming_transfer (case_id)
    where replied_on is null and accepted is distinct from false;
create index incoming_transfer_of_case on tiean.incoming_transfer (case_id);
comment on table tiean.incoming_transfer is '接收移送的案件';

revoke delete, truncate on tiean.case_transfer, tiean.crime_transfer, tiean.incoming_transfer from tiean_app;
revoke update, delete, truncate on tiean.crime_transfer_officer, tiean.police_answer from tiean_app;

-- Each part is filled in once.
create function tiean.transfer_says_the_same() returns trigger language plpgsql as $$
declare
    part text;
    said jsonb := to_jsonb(old) - 'version';
    says jsonb := to_jsonb(new) - 'version';
begin
    for part in select jsonb_object_keys(said) loop
        if said -> part <> 'null'::jsonb and says -> part is distinct from said -> part then
            raise exception '% of a transfer cannot be rewritten', part using errcode = 'integrity_constraint_violation';
        end if;
    end loop;
    return new;
end $$;
create trigger case_transfer_fixed before update on tiean.case_transfer
    for each row execute function tiean.transfer_says_the_same();
create trigger crime_transfer_fixed before update on tiean.crime_transfer
    for each row execute function tiean.transfer_says_the_same();
create trigger incoming_transfer_fixed before update on tiean.incoming_transfer
    for each row execute function tiean.transfer_says_the_same();

-- A thing in custody goes with its case to another organ, is sold, or handed in.
alter table tiean.custody_move drop constraint custody_kind;
alter table tiean.custody_move add constraint custody_kind check (kind in ('TAKEN_IN', 'SHELVED', 'HANDED_OVER', 'SENT_FOR_TEST',
    'BACK_FROM_TEST', 'SAMPLED', 'RETURNED', 'AUCTIONED', 'DESTROYED', 'TRANSFERRED', 'SOLD', 'HANDED_IN'));
alter table tiean.custody_move drop constraint custody_gone;
alter table tiean.custody_move add constraint custody_gone
    check (from_place not in ('RETURNED', 'AUCTIONED', 'DESTROYED', 'TRANSFERRED', 'SOLD', 'HANDED_IN'));
alter table tiean.custody_move drop constraint custody_goes;
alter table tiean.custody_move add constraint custody_goes
    check ((kind in ('RETURNED', 'AUCTIONED', 'DESTROYED', 'TRANSFERRED', 'SOLD', 'HANDED_IN'))
               = (to_place in ('RETURNED', 'AUCTIONED', 'DESTROYED', 'TRANSFERRED', 'SOLD', 'HANDED_IN'))
           and (kind not in ('RETURNED', 'AUCTIONED', 'DESTROYED', 'TRANSFERRED', 'SOLD', 'HANDED_IN') or to_place = kind));

alter table tiean.closing drop constraint closing_ground_check;
alter table tiean.closing add constraint closing_ground_check check (ground in ('EXECUTED', 'EXECUTION_TERMINATED',
    'INVESTIGATION_TERMINATED', 'NO_PENALTY', 'DECISION_REVOKED', 'OTHER', 'HANDED_ON'));
comment on constraint closing_ground_check on tiean.closing is 'OTHER was never let through; kept for what a dump may hold';
