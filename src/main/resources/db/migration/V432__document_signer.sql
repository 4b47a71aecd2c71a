-- Login of the person whose certificate signs a paper, besides the agency's seal or without one (个人电子签名).
alter table document add column signer varchar(100) check (signer <> '');
