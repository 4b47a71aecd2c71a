-- Review and litigation as the deciding organ lives them (行政复议、行政诉讼).
create table tiean.remedy (
    id            uuid    primary key,
    version       integer not null,
    case_id       uuid    not null references tiean.case_file,
    -- of either procedure
    decision_id   uuid    not null,
    party_id      uuid    not null,
    kind          text    not null check (kind in ('REVIEW', 'SUIT')),
    -- reviewing organ or court
    body          text    not null check (body <> ''),
    -- day of the application or of the action
    applied_on    date    not null,
    late_reason   text    check (late_reason <> ''),
    -- 行政复议法32: handed in through the organ that decided
    handed_in_on  date,
    monitored     boolean not null,
    request       text,
    answer        text    check (answer in ('FORWARDED', 'CORRECTED')),
    answered_on   date    check (answered_on >= handed_in_on),
    answer_reason text,
    number        text    check (number <> ''),
    accepted_on   date    check (accepted_on >= applied_on),
    copy_on       date    check (copy_on >= accepted_on),
    simplified    boolean not null,
    replied_on    date    check (replied_on >= copy_on),
    reply_id      uuid    references tiean.document,
    appealed_by   text    check (appealed_by in ('PARTY', 'ORGAN', 'BOTH')),
    appealed_on   date,
    ended_on      date,
    recorded_by   text    not null,
    foreign key (party_id, case_id) references tiean.party (id, case_id),
    constraint remedy_handed_in_is_review check (handed_in_on is null or kind = 'REVIEW'),
    constraint remedy_answered check ((answer is null) = (answered_on is null) and (answer is null or handed_in_on is not null)),
    constraint remedy_accepted check ((accepted_on is null) = (number is null) and (accepted_on is null) = (copy_on is null)),
    constraint remedy_suit_is_accepted check (kind = 'REVIEW' or accepted_on is not null),
    constraint remedy_replied check ((replied_on is null) = (reply_id is null)),
    constraint remedy_appealed check ((appealed_by is null) = (appealed_on is null) and (appealed_by is null or kind = 'SUIT'))
);
-- 行政复议法29: not both at once, nor two of one kind
create unique index remedy_running on tiean.remedy (case_id) where ended_on is null;
create index remedy_case on tiean.remedy (case_id);
comment on table tiean.remedy is '行政复议和行政诉讼';

create table tiean.remedy_ruling (
    id          uuid    primary key,
    remedy_id   uuid    not null references tiean.remedy,
    instance    integer not null check (instance in (1, 2)),
    kind        text    not null check (kind in ('NOT_ACCEPTED', 'APPLICATION_REJECTED', 'REQUEST_REJECTED', 'UPHELD', 'CHANGED', 'REVOKED',
                    'REVOKED_REDO', 'UNLAWFUL', 'VOID', 'ORDERED', 'WITHDRAWN', 'TERMINATED', 'MEDIATED', 'APPEAL_DISMISSED')),
    number      text    not null check (number <> ''),
    decided_on  date    not null,
    served_on   date    not null check (served_on >= decided_on),
    procedural  boolean not null,
    redo_by     date,
    note        text,
    recorded_by text    not null,
    unique (remedy_id, instance)
);
comment on table tiean.remedy_ruling is '行政复议决定、裁判';

create table tiean.remedy_ruling_line (
    id               uuid   primary key,
    ruling_id        uuid   not null references tiean.remedy_ruling,
    suspected_act_id uuid   not null references tiean.suspected_act,
    amount_fen       bigint not null check (amount_fen >= 0),
    unique (ruling_id, suspected_act_id)
);
comment on table tiean.remedy_ruling_line is '复议决定、裁判变更后的罚款';

-- Review and suit do not stop execution unless somebody stops it (行政复议法42, 行政诉讼法56).
create table tiean.remedy_stay (
    id          uuid    primary key,
    version     integer not null,
    remedy_id   uuid    not null references tiean.remedy,
    ordered_by  text    not null check (ordered_by in ('OWN', 'REVIEW_ORGAN', 'COURT')),
    number      text    check (number <> ''),
    reason      text    not null check (reason <> ''),
    from_day    date    not null,
    lifted_on   date    check (lifted_on >= from_day),
    lift_reason text    check (lift_reason <> ''),
    recorded_by text    not null,
    check ((lifted_on is null) = (lift_reason is null)),
    check (ordered_by = 'OWN' or number is not null)
);
create unique index remedy_stay_open on tiean.remedy_stay (remedy_id) where lifted_on is null;
comment on table tiean.remedy_stay is '停止执行';

create table tiean.remedy_attendance (
    id          uuid primary key,
    remedy_id   uuid not null references tiean.remedy,
    held_on     date not null,
    who         text not null check (who in ('HEAD', 'STAFF')),
    person      text not null check (person <> ''),
    reason      text check (reason <> ''),
    recorded_by text not null,
    -- 行政复议法51(2), 行政诉讼法3(3)
    constraint attendance_reason check ((who = 'STAFF') = (reason is not null))
);
create index remedy_attendance_of on tiean.remedy_attendance (remedy_id);
comment on table tiean.remedy_attendance is '行政机关负责人参加复议听证、出庭应诉';

revoke update, delete, truncate on tiean.remedy_ruling, tiean.remedy_ruling_line, tiean.remedy_attendance from tiean_app;
revoke delete, truncate on tiean.remedy, tiean.remedy_stay from tiean_app;

create function tiean.remedy_says_the_same() returns trigger language plpgsql as $$
begin
    if (new.case_id, new.decision_id, new.party_id, new.kind, new.applied_on, new.handed_in_on, new.recorded_by) is distinct from
       (old.case_id, old.decision_id, old.party_id, old.kind, old.applied_on, old.handed_in_on, old.recorded_by)
            or old.answer is not null and (new.answer, new.answered_on) is distinct from (old.answer, old.answered_on)
            or old.accepted_on is not null and (new.accepted_on, new.copy_on, new.number, new.body) is distinct from
                (old.accepted_on, old.copy_on, old.number, old.body)
            or old.replied_on is not null and (new.replied_on, new.reply_id) is distinct from (old.replied_on, old.reply_id)
            or old.ended_on is not null and new.ended_on is distinct from old.ended_on then
        raise exception 'a remedy cannot be rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger remedy_fixed before update on tiean.remedy
    for each row execute function tiean.remedy_says_the_same();
