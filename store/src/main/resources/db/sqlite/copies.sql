-- What copies are found by: derived from the fingerprints of the documents, and made anew by this script when its format
-- or theirs is another. Numbers are those of table document.
drop table if exists copy_state;
drop table if exists copy_document;
drop table if exists copy_link;
drop table if exists copy_key;
drop table if exists copy_recent_key;

create table copy_document (
    number   integer primary key,
    id       text    not null,
    words    bigint  not null,            -- a hash over all words, the days and an authority's site and title; the first of these twins is found by its keys
    origin   integer,                     -- the document that stands for the text that this one derives from
    relation text,
    score    real,
    reason   text
);
create index copy_document_words on copy_document (words, number);

-- What was decided about two documents.
create table copy_link (
    low       integer not null,
    high      integer not null,
    low_first integer not null,           -- 1 where the one with the lower number is the link's first
    relation  text    not null,
    score     real    not null,
    evidence  text    not null,
    primary key (low, high)
) without rowid;
create index copy_link_high on copy_link (high);

-- Which documents have a key. Keys are spread over buckets, because to add a row for each key would write to a page of its
-- own each time; and newest documents wait until there are enough of them to go through all buckets once.
create table copy_key (
    bucket  integer primary key,
    entries blob not null                 -- the rest of the key (2 bytes) and the number (4 bytes), ascending
);
create table copy_recent_key (
    number integer primary key,
    keys   blob not null                  -- 4 bytes each
);

create table copy_state (
    format      integer not null,         -- of these tables
    fingerprint integer not null          -- version of the fingerprints that they were made from
);
