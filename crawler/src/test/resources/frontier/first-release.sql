-- Instants are milliseconds since 1970, in UTC.

create table site (
    id          text primary key,
    run         integer not null,  -- number of the last run over its listing
    listing_due integer not null,
    outcome     text,              -- of the last run: running, complete, updated, failed, blocked
    reason      text,
    cursor      text               -- from where the next run may go on; null: from the beginning
) without rowid;

-- Pages of advertisements, as listings link to them.
create table url (
    id         integer primary key,
    site       text not null,
    url        text not null,
    listed_run integer not null,   -- the last run that listed it
    due        integer,            -- null: not to be fetched
    state      text not null,      -- new, or the outcome of the last visit
    reason     text,
    failures   integer not null default 0,
    visited    integer,
    unique (site, url)
);

create index url_due on url (site, due);

create table posting (
    site          text not null,
    identifier    text not null,
    url           text not null,   -- of the document it was seen in
    digest        text not null,   -- of its content
    valid_through integer,
    seen          integer not null, -- when its content was last handed on
    first_listed  integer not null,
    last_listed   integer not null,
    listed_run    integer not null,
    gone          text,            -- null while on offer
    primary key (site, identifier)
) without rowid;

create index posting_url on posting (site, url);

create index posting_valid on posting (valid_through) where gone is null;

-- Documents and records of which no advertisement could be made, and why; those of the last visit.
create table refusal (
    site   text not null,
    url    text not null,
    item   text not null,
    kind   text not null,
    reason text not null,
    at     integer not null,
    primary key (site, url, item)
) without rowid;

insert into site values ('board', 7, 1767596400000, 'complete', null, null);
insert into url (site, url, listed_run, due, state, visited)
    values ('board', 'https://example.org/jobs/17', 7, 1767596400000, 'fetched', 1767592800000);
insert into url (site, url, listed_run, due, state, visited)
    values ('board', 'https://example.org/jobs/18', 5, null, 'not-listed', 1767592800000);
insert into posting values ('board', '17', 'https://example.org/jobs/17', 'ab', null, 1767592800000, 1767592800000,
                            1767592800000, 7, null);
insert into posting values ('board', '18', 'https://example.org/jobs/18', 'cd', null, 1767592800000, 1767592800000,
                            1767592800000, 5, 'NOT_LISTED');
insert into refusal values ('board', 'https://example.org/feed.xml', '3', 'no-title', 'No title in it', 1767592800000);
