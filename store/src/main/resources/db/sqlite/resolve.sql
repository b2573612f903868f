-- What resolving remembers, so that no log need be read again before a document is added: derived from the log, and made
-- anew by this script when its format, or that of the keys, is another, or when the log went on without it.
drop table if exists resolve_state;
drop table if exists resolve_node;
drop table if exists resolve_telling;
drop table if exists resolve_strand;
drop table if exists resolve_block;
drop table if exists resolve_size;
drop table if exists resolve_verdict;
drop table if exists resolve_noted;

-- Tellings, by the numbers that their ids are.
create table resolve_telling (
    id       integer primary key,
    first    integer not null,            -- its rank in the canonical order
    second   integer not null,
    blocks   blob    not null,            -- 8 bytes each, ascending
    keys     blob    not null,            -- what it is compared by
    judged   integer not null,            -- 1 where a verdict names it
    into_    integer not null,            -- where it belongs
    via      integer not null,
    grounds  text    not null,
    proposed integer not null
);

-- What documents tell of matters, in the same way.
create table resolve_strand (
    id       integer primary key,
    first    integer not null,
    second   integer not null,
    blocks   blob    not null,
    keys     blob    not null,
    judged   integer not null,
    into_    integer not null,
    via      integer not null,
    grounds  text    not null,
    proposed integer not null
);

-- Which tellings (kind 1) and strands (kind 2) are found under a key, in the canonical order.
create table resolve_block (
    kind   integer not null,
    block  integer not null,
    first  integer not null,
    second integer not null,
    id     integer not null,
    gist   integer not null,              -- by which most that can never fit need not be read
    primary key (kind, block, first, second, id)
) without rowid;

-- How many are found under a key, where they are many.
create table resolve_size (
    kind  integer not null,
    block integer not null,
    size  integer not null,
    primary key (kind, block)
) without rowid;

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

create table resolve_state (
    format   integer not null,            -- of these tables
    keys     text    not null,            -- version of the keys, and of the tables that they are made by
    sequence integer not null,            -- of the last event that they know of; below 0 while they are being made
    verdicts integer not null             -- how many judgements were taken into account
);
