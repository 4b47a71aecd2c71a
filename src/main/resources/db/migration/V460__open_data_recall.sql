-- A file of open data is called back when something in it comes down before the day is over; a new one of the same day follows.
-- Nothing else of a line changes, and none goes: a copy can still be recognised.
alter table open_data_dump drop constraint open_data_dump_pkey;
alter table open_data_dump add primary key (made_at);
alter table open_data_dump add column recalled_at timestamptz check (recalled_at is null or recalled_at >= made_at);
comment on column open_data_dump.recalled_at is '提前停止提供的时间';
create unique index open_data_dump_of_the_day on open_data_dump (day) where recalled_at is null;
grant update (recalled_at) on open_data_dump to tiean_app;
