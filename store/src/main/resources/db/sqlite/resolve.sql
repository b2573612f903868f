-- What resolving remembers, so that no log need be read again before a document is added: derived from the log, and made
-- anew by this script when its format, or that of the keys, is another, or when the log went on without it.
drop table if exists resolve_state;
drop table if exists resolve_node;
drop table if exists resolve_telling;
drop table if exists resolve_strand;
drop table if exists resolve_block;
drop table if exists resolve_size;
drop table if exists resolve_head;
drop table if exists resolve_telling_head;
drop table if exists resolve_strand_head;
drop table if exists resolve_verdict;
drop table if exists resolve_noted;
drop table if exists resolve_taken;

-- Tellings. Their numbers are in the order in which they came, so that those of one document lie together, and so do those that
-- many blocks begin with, which are of early documents.
create table resolve_telling (
    number integer primary key,
    id     integer not null,              -- the number that its digits are
    node   blob    not null               -- 8 bytes each: id, rank in the canonical order (2), whether a verdict names it, where it
                                          -- belongs (4), the number of blocks and they, ascending; then what it is compared by
);
create unique index resolve_telling_id on resolve_telling (id);

-- What documents tell of matters, in the same way.
create table resolve_strand (
    number integer primary key,
    id     integer not null,
    node   blob    not null
);
create unique index resolve_strand_id on resolve_strand (id);

-- Which tellings (kind 1) and strands (kind 2) are found under a key, in the canonical order.
create table resolve_block (
    kind   integer not null,
    block  integer not null,
    first  integer not null,
    second integer not null,
    id     integer not null,
    gist   blob,                          -- by which most that fit too little need not be read; null behind the first of a long block
    number integer not null,              -- of the telling or strand
    size   integer,                       -- with the last one under a key: how many there are, where they are many
    primary key (kind, block, first, second, id)
) without rowid;

-- The first of them, packed: rank, id, gist (5) and number of each, 8 bytes each. Of blocks of which the size is kept. Not in one table, and
-- not without rowids, since such rows would lie on two pages each.
create table resolve_telling_head (
    block integer primary key,
    head  blob not null
);
create table resolve_strand_head (
    block integer primary key,
    head  blob not null
);

create table resolve_verdict (
    kind    integer not null,
    one     integer not null,
    other   integer not null,
    verdict text    not null,
    number  integer not null,
    primary key (kind, one, other)
) without rowid;
create index resolve_verdict_other on resolve_verdict (kind, other);

-- Keys of documents, and of what was skipped.
create table resolve_noted (key integer primary key);

-- What each document told, so that it can be placed anew once it is known to be a copy, or none.
create table resolve_taken (
    document integer primary key,         -- its key
    taken    blob not null                -- 8 bytes each: the key of the document that it is a copy of or 0, the number of its tellings, their
                                          -- ids, those of its strands
);

create table resolve_state (
    format   integer not null,            -- of these tables
    keys     text    not null,            -- version of the keys, and of the tables that they are made by
    sequence integer not null,            -- of the last event that they know of; below 0 while they are being made
    verdicts integer not null             -- how many judgements were taken into account
);
