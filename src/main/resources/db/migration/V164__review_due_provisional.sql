-- The opinion prints the last day of the review; where that rested on a year without a holiday table it says so, also later.
alter table tiean.legal_review add column due_provisional boolean not null default false;
comment on column tiean.legal_review.due_provisional is '出具意见时审核期限是否暂定';
