-- Legal review and collective discussion: what others than the handlers said before the decision.

create table legal_review (
    id                 uuid    primary key,
    case_id            uuid    not null references case_file,
    round              integer not null check (round > 0),
    report_id          uuid    not null,
    received_on        date    not null,
    due_on             date    not null,
    reviewed_on        date    not null,
    opinion            text    not null check (opinion in ('AGREED', 'SUPPLEMENT', 'CORRECT', 'TRANSFER')),
    problems           text,
    discussion_advised boolean not null,
    reviewer_id        uuid    not null references officer,
    reviewer_name      text    not null,
    qualification_no   text    not null,
    document_id        uuid    not null,
    unique (case_id, round),
    check (received_on <= reviewed_on),
    constraint legal_review_problems_said check (opinion = 'AGREED' or problems is not null)
);
comment on table legal_review is '法制审核';

create table legal_review_point (
    id        uuid    primary key,
    review_id uuid    not null references legal_review,
    position  integer not null check (position between 1 and 8),
    point     text    not null,
    passes    boolean not null,
    remark    text,
    unique (review_id, position),
    check (passes or remark is not null)
);
comment on table legal_review_point is '法制审核的八项内容';

create table collective_discussion (
    id              uuid        primary key,
    case_id         uuid        not null references case_file,
    report_id       uuid        not null,
    started_at      timestamptz not null,
    ended_at        timestamptz not null,
    place           text        not null,
    chair_id        uuid        not null references officer,
    recorder        text        not null,
    observers       text,
    ground          text        not null,
    case_report     text        not null,
    expected        integer     not null check (expected > 0),
    conclusion      text        not null check (conclusion in ('AGREED', 'RETURNED')),
    conclusion_text text        not null,
    document_id     uuid        not null,
    check (started_at <= ended_at)
);
create index collective_discussion_case on collective_discussion (case_id, started_at);
comment on table collective_discussion is '负责人集体讨论';

create table discussion_attendee (
    id            uuid    primary key,
    discussion_id uuid    not null references collective_discussion,
    position      integer not null,
    officer_id    uuid    not null references officer,
    name          text    not null,
    post          text    not null,
    opinion       text    not null check (opinion <> ''),
    unique (discussion_id, officer_id)
);
comment on table discussion_attendee is '集体讨论参加人及其意见';

revoke update, delete on legal_review, legal_review_point, collective_discussion, discussion_attendee from tiean_app;
