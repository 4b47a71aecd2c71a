-- The public search reads public_decision; the publication kept the same characters and their index a second time.
drop index tiean.publication_grams;
alter table tiean.publication drop column grams;
