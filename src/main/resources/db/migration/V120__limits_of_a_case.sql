-- A limit may run on a thing within a case (a notice, a decision, cash taken): the case is named beside it, so that
-- task list and case page see every limit of the case.
alter table tiean.running_limit add column case_id uuid references tiean.case_file deferrable initially deferred;
-- What a place grants beyond the law's own length; null where the law's length holds.
alter table tiean.running_limit add column longer integer check (longer > 0);
-- Whether somebody must act by its end, or something waits for it. A party's right that lapses by itself (to seek
-- review, to sue) is shown on the case and stays out of the clocks.
alter table tiean.running_limit add column pressing boolean not null default true;

update tiean.running_limit r set case_id = s.case_id from (
    select id, id as case_id from tiean.case_file
    union all select id, case_id from tiean.penalty_notice
    union all select id, case_id from tiean.penalty_decision
    union all select id, case_id from tiean.summary_decision
    union all select id, case_id from tiean.publication_decision
    union all select id, case_id from tiean.publication
    union all select p.id, a.case_id from tiean.fine_payment p join tiean.fine_account a on a.id = p.account_id
) s where s.id = r.subject_id;
update tiean.running_limit set pressing = false where definition_id in ('review-application', 'suit-direct');

alter table tiean.running_limit alter column pressing drop default;
create index running_limit_of_case on tiean.running_limit (case_id, due_on) where state = 'RUNNING';
