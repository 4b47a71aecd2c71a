-- What each head at a collective discussion was for, and why a conclusion is not that of most of them (集体讨论; 行政处罚法57(2)).
-- Discussions held before votes were counted have none.
alter table tiean.discussion_attendee add column vote text check (vote in ('FOR', 'SEND_BACK', 'ABSTAINED'));
alter table tiean.discussion_attendee add constraint attendee_voted check (vote is not null) not valid;
alter table tiean.collective_discussion add column departure text check (departure <> '');
