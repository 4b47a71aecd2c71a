-- Yearly figures of enforcement (行政执法年度总体情况): computed once per edition, with every case behind every number.

create table yearly_report (
    id           uuid        primary key,
    version      integer     not null,
    agency_id    uuid        not null references agency,
    year         integer     not null check (year between 2000 and 2200),
    edition      integer     not null check (edition > 0),
    computed_by  text        not null,
    computed_at  timestamptz not null,
    published_by text,
    published_at timestamptz,
    unique (agency_id, year, edition),
    check ((published_by is null) = (published_at is null))
);
-- one draft at a time
create unique index yearly_report_draft on yearly_report (agency_id, year) where published_at is null;
create index yearly_report_published on yearly_report (year desc, agency_id, edition desc) where published_at is not null;
comment on table yearly_report is '行政执法年度总体情况';
revoke delete on yearly_report from tiean_app;

create table yearly_figure (
    report_id uuid    not null references yearly_report,
    figure    text    not null,
    position  integer not null,
    -- pieces, or fen
    total     bigint  not null check (total >= 0),
    primary key (report_id, figure)
);
comment on table yearly_figure is '年度数据';

-- What a number is made of; numbers that are not of cases have none.
create table yearly_figure_part (
    report_id  uuid   not null,
    figure     text   not null,
    subject_id uuid   not null,
    case_id    uuid   not null references case_file,
    label      text   not null,
    day        date   not null,
    amount     bigint not null check (amount >= 0),
    primary key (report_id, figure, subject_id),
    foreign key (report_id, figure) references yearly_figure (report_id, figure)
);
create index yearly_figure_part_case on yearly_figure_part (case_id);
comment on table yearly_figure_part is '年度数据的来源案件';
revoke update, delete on yearly_figure, yearly_figure_part from tiean_app;

create function yearly_report_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.published_at is not null then
        raise exception 'a published yearly report is not changed' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger yearly_report_stays before update on yearly_report for each row execute function yearly_report_stays();
