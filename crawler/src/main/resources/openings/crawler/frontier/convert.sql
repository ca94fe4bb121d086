-- Takes over what the first release knew. Its instants were milliseconds, its digests of another kind: a digest of 0 makes
-- each advertisement be handed on once more when it is read next.

insert into site (id, run, listing_due, outcome, reason, cursor)
    select id, run, listing_due / 1000, outcome, reason, cursor from old_site;

insert into word (text)
    select state from old_url union select upper(gone) from old_posting where gone is not null union select 'listing';

insert into prefix (text) values ('');

insert into document (id, hash, site, prefix, rest, listed_run, due, state, reason, failures, visited)
    select old_url.id, hash32(url), number, prefix.id, url, listed_run, due / 1000, word.id, old_url.reason, failures,
           visited / 1000
    from old_url
    join site on site.id = old_url.site
    join prefix on prefix.text = ''
    join word on word.text = old_url.state
    order by old_url.id;

insert into document (hash, site, prefix, rest, listed_run, state)
    select hash32(url), number, prefix.id, url, 0, word.id
    from (select site, url from old_posting union select site, url from old_refusal) as old
    join site on site.id = old.site
    join prefix on prefix.text = ''
    join word on word.text = 'listing'
    where not exists (select 1 from old_url where old_url.site = old.site and old_url.url = old.url);

insert into advertisement (hash, site, document, digest, first_seen, seen, last_listed, listed_run, valid_through, gone,
                           identifier)
    select hash32(old.site || '/' || old.identifier), number, document.id, 0, old.first_listed / 1000, old.seen / 1000,
           old.last_listed / 1000, old.listed_run, old.valid_through / 1000, word.id, old.identifier
    from old_posting as old
    join site on site.id = old.site
    join document on document.hash = hash32(old.url) and document.site = number and document.rest = old.url
    left join word on word.text = upper(old.gone);

insert into refused (document, item, kind, reason, at)
    select document.id, old.item, old.kind, old.reason, old.at / 1000
    from old_refusal as old
    join site on site.id = old.site
    join document on document.hash = hash32(old.url) and document.site = number and document.rest = old.url;

drop table old_site;
drop table old_url;
drop table old_posting;
drop table old_refusal;
