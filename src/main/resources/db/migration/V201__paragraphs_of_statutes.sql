-- Paragraphs and items (款、项) of statutes whose text was read to its end, so that nobody cites one that is not there.
alter table tiean.statute add column paragraphs text check (paragraphs ~ '^[0-9]+:[0-9]+(,[0-9]+)*( [0-9]+:[0-9]+(,[0-9]+)*)*$'),
    add constraint statute_paragraphs_of_a_read_text check (paragraphs is null or last_article is not null);
comment on column tiean.statute.paragraphs is '各条的款和项：条:各款的项数；未列的条只有一款、没有项；为空表示未录';
