-- Days on which no surcharge grows: under review or suit (行政处罚法73(3)), under an approved deferral (66).
create table tiean.surcharge_pause (
    id           uuid primary key,
    account_id   uuid not null references tiean.fine_account,
    ground       text not null check (ground in ('REVIEW', 'SUIT', 'DEFERRAL')),
    paused_from  date not null,
    -- First day that counts again; null while it stands still.
    resumed_on   date check (resumed_on >= paused_from)
);
create unique index surcharge_pause_open on tiean.surcharge_pause (account_id) where resumed_on is null;
create index surcharge_pause_account on tiean.surcharge_pause (account_id);
revoke delete, truncate on tiean.surcharge_pause from tiean_app;
