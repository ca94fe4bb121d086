-- Names the tables of the first release aside, so that those of today can be made.

alter table site rename to old_site;
alter table url rename to old_url;
alter table posting rename to old_posting;
alter table refusal rename to old_refusal;
drop index if exists url_due;
drop index if exists posting_url;
drop index if exists posting_valid;
