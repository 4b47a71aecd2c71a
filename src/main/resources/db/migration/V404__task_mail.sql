-- Who wants to hear of tasks by mail, and how far they were told. The address stays with the login service.
create table tiean.mail_subscription (
    id         uuid primary key,
    username   text not null unique references tiean.account,
    rhythm     text not null check (rhythm in ('PROMPT', 'DAILY')),
    told_until timestamptz not null,
    version    integer not null
);
comment on table tiean.mail_subscription is '邮件提醒';
