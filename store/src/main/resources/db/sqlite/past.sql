-- By what the past of single entries is found: derived from the log, and made anew by this script when its format is another. What pages
-- are found by tells where things belong now; this tells what was ever said of that. Things are called by the numbers that the digits of
-- their ids are; documents by the first 16 of theirs.
drop table if exists past_state;
drop table if exists past_word;
drop table if exists past_time;

-- Every word by which one thing was said to belong to another, or to derive from it.
create table past_word (
    kind     integer not null,            -- of a telling, a matter, a claim that was moved, a link, a document's origin: as PastWord has it
    about    integer not null,
    sequence integer not null,            -- of the event
    other    integer not null,            -- where it belongs
    primary key (kind, about, sequence)
) without rowid;
create index past_word_other on past_word (kind, other);

-- When the log grew: the last event of each time.
create table past_time (
    recorded_at integer primary key,      -- microseconds since 1970-01-01T00:00:00Z
    last        integer not null
);

create table past_state (
    format   integer not null,            -- of these tables
    sequence integer not null             -- of the last event that they know of
);
