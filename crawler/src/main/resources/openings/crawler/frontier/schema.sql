-- Instants are milliseconds since 1970, in UTC.

create table if not exists site (
    id          text primary key,
    run         integer not null,  -- number of the last run over its listing
    listing_due integer not null,
    outcome     text,              -- of the last run: running, complete, updated, failed, blocked
    reason      text,
    cursor      text               -- from where the next run may go on; null: from the beginning
) without rowid;

-- Pages of advertisements, as listings link to them.
create table if not exists url (
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

create index if not exists url_due on url (site, due);

create table if not exists posting (
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

create index if not exists posting_url on posting (site, url);

create index if not exists posting_valid on posting (valid_through) where gone is null;

-- Documents and records of which no advertisement could be made, and why; those of the last visit.
create table if not exists refusal (
    site   text not null,
    url    text not null,
    item   text not null,
    kind   text not null,
    reason text not null,
    at     integer not null,
    primary key (site, url, item)
) without rowid;

-- How each host has been treated since it was first visited: host and port, no addresses of pages.
create table if not exists politeness (
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
create table if not exists robots (
    origin            text primary key,
    asked             integer not null,
    holds_until       integer not null,
    answer            text not null,
    text              text,                -- of the last file that was read; null where there was none
    unreachable_since integer              -- null while it can be had
);

-- What each origin said in its tdmrep.json.
create table if not exists tdm (
    origin      text primary key,
    asked       integer not null,
    holds_until integer not null,
    text        text                       -- of the last file that was read; null where there was none
);
