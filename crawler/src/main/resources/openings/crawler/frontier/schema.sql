-- What is asked by people is in the views at the end. Instants are seconds since 1970, in UTC.

create table site (
    number        integer primary key,
    id            text not null unique,
    run           integer not null default 0,  -- number of the last run over its listing
    listing_due   integer not null default 0,
    cursor        text,                        -- from where the next run may go on; null: from the beginning
    shrunk_run    integer,                     -- the run that listed suspiciously little; null: none, or it was believed
    outcome       text,                        -- of the last run: running, complete, updated, failed, blocked, ...
    reason        text,
    ended         integer,                     -- when the last run did
    last_good     integer,                     -- when the last run ended that was read to its end
    failed_in_row integer not null default 0,  -- runs since then
    pages         integer not null default 0,  -- from here on: since the last run began
    blocked       integer not null default 0,
    empty         integer not null default 0,
    found         integer not null default 0,
    refused       integer not null default 0,
    seen          integer not null default 0,
    confirmed     integer not null default 0,
    gone          integer not null default 0,
    read          integer not null default 0   -- postings that field counts are shares of, older ones for less
);

-- Of the postings read, how many fill a property of schema.org JobPosting.
create table field (
    site     integer not null,
    property text not null,
    filled   integer not null,
    primary key (site, property)
) without rowid;

-- Words that stand in many rows: states of visits, reasons of ends.
create table word (
    id   integer primary key,
    text text not null unique
);

-- Beginnings that many addresses share.
create table prefix (
    id   integer primary key,
    text text not null unique
);

-- Documents that were or will be asked for. An address is prefix and rest; it is looked up by its hash and then compared.
create table document (
    id         integer primary key,            -- in the order of discovery
    hash       integer not null,               -- the first 32 bits of the address's SHA-256
    site       integer not null,
    prefix     integer not null,
    listed_run integer not null,               -- the last run that listed it as an advertisement's page; 0: never listed
    state      integer not null,               -- new, or the outcome of the last visit
    due        integer,                        -- null: not to be fetched
    visited    integer,
    failures   integer not null default 0,     -- in a row
    unchanged  integer not null default 0,     -- answers of HTTP 304 in a row
    validator,                                 -- an entity tag, or a Last-Modified as a number
    reason     text,
    rest       text not null
);

create index document_hash on document (hash);

create index document_due on document (site, due) where due is not null;

create table advertisement (
    id            integer primary key,
    hash          integer not null,            -- the first 32 bits of the SHA-256 of site and identifier
    site          integer not null,
    document      integer not null,            -- in which it was seen; 0: it stands there no longer
    digest        integer not null,            -- 64 bits of that of its content
    first_seen    integer not null,
    seen          integer not null,            -- when its content was last handed on
    last_listed   integer not null,
    listed_run    integer not null,
    valid_through integer,
    gone          integer,                     -- null while on offer
    identifier    text not null
);

create index advertisement_hash on advertisement (hash);

create index advertisement_document on advertisement (document);

create index advertisement_on_offer on advertisement (site) where gone is null;

create index advertisement_valid on advertisement (site, valid_through) where gone is null and valid_through is not null;

-- Documents and records of which no advertisement could be made, and why; those of the last visit.
create table refused (
    document integer not null,
    item     text not null,
    kind     text not null,
    reason   text not null,
    at       integer not null,
    primary key (document, item)
) without rowid;

-- How each host has been treated since it was first visited: host and port, no addresses of pages.
create table politeness (
    host                text primary key,
    first_request       integer not null,
    last_request        integer not null,  -- its end
    requests            integer not null,
    bytes               integer not null,  -- of bodies, over the wire
    shortest_gap_millis integer,           -- between the end of an answer and the next request; null before the second
    gap_owed_millis     integer,           -- what had to lie between those two
    denied_by_robots    integer not null,  -- pages not asked for
    denied_by_tdm       integer not null,  -- pages not asked for, or not used
    denied_by_tags      integer not null,  -- pages not used
    too_many_requests   integer not null,  -- answers 429
    unavailable         integer not null,  -- answers 503
    not_before          integer,           -- until when it last asked to be left alone
    robots_read         integer,           -- when its robots.txt was last asked for
    robots_status       text               -- how that was answered
) without rowid;

-- What each origin said in its robots.txt.
create table robots (
    origin            text primary key,
    asked             integer not null,
    holds_until       integer not null,
    answer            text not null,
    text              text,                -- of the last file that was read; null where there was none
    unreachable_since integer              -- null while it can be had
);

-- What each origin said in its tdmrep.json.
create table tdm (
    origin      text primary key,
    asked       integer not null,
    holds_until integer not null,
    text        text                       -- of the last file that was read; null where there was none
);

create view url as
    select document.id, site.id as site, prefix.text || rest as url, word.text as state, document.reason, failures,
           datetime(document.due, 'unixepoch') as due, datetime(visited, 'unixepoch') as visited, listed_run, validator
    from document
    join site on site.number = document.site
    join prefix on prefix.id = document.prefix
    join word on word.id = document.state;

create view posting as
    select advertisement.id, site.id as site, identifier, prefix.text || rest as url, word.text as gone,
           datetime(first_seen, 'unixepoch') as first_seen, datetime(advertisement.seen, 'unixepoch') as seen,
           datetime(last_listed, 'unixepoch') as last_listed, datetime(valid_through, 'unixepoch') as valid_through,
           advertisement.listed_run, printf('%016x', digest) as digest
    from advertisement
    join site on site.number = advertisement.site
    left join document on document.id = advertisement.document
    left join prefix on prefix.id = document.prefix
    left join word on word.id = advertisement.gone;

create view refusal as
    select site.id as site, prefix.text || rest as url, item, kind, refused.reason, datetime(at, 'unixepoch') as at
    from refused
    join document on document.id = refused.document
    join site on site.number = document.site
    join prefix on prefix.id = document.prefix;
