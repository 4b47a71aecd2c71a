-- So that nobody cites an article a statute does not have.
alter table tiean.statute add column last_article integer check (last_article > 0);
comment on column tiean.statute.last_article is '条文数；为空表示未见全文';
