-- What pages of the register are found by: derived from the log, and made anew by this script when its format is another.
-- A thing that the log speaks of (a document, a matter, what one document tells of an entry) is called by a number: the
-- sequence of the first event that made it known. So what is written for a new document lies together. Ids of entries,
-- matters and claims are kept as the numbers that their digits are.
drop table if exists page_state;
drop table if exists page_document;
drop table if exists page_matter;
drop table if exists page_telling;
drop table if exists page_claim;
drop table if exists page_source;
drop table if exists page_move;
drop table if exists page_link;
drop table if exists page_passage;
drop table if exists page_judgement;
drop table if exists page_entry;
drop table if exists page_block;
drop table if exists page_head;
drop table if exists page_stand;
drop table if exists page_end;
drop table if exists page_holding;

create table page_document (
    number  integer primary key,
    id      blob    not null,             -- its digits as bytes
    origin  blob,                         -- another document that the last word says it derives from
    word    integer,                      -- the sequence of that word
    plain   integer not null,             -- 1 where nothing was told, or that it is its own origin
    said    blob    not null              -- what it says, in which words: keys of 8 bytes each
);
create unique index page_document_id on page_document (id);
create index page_document_origin on page_document (origin) where origin is not null;

create table page_matter (
    number integer primary key,
    id     integer not null,
    into_  integer,                       -- where the last word places it; null when nothing was told
    placed integer,                       -- the sequence of that word
    root   integer not null               -- the matter that it belongs to
);
create unique index page_matter_id on page_matter (id);
create index page_matter_into on page_matter (into_) where into_ is not null;

-- What one document tells of an entry.
create table page_telling (
    number    integer primary key,
    id        integer not null,
    lane      integer not null,
    matter    integer not null,           -- as it was opened
    into_     integer,
    placed    integer,
    root      integer not null,           -- the telling that stands for its entry
    moved     integer not null,           -- 1 where a claim of it was ever moved
    events    blob    not null,           -- packed sequences of what was told of it and its claims
    documents blob    not null            -- packed numbers of the documents of its claims
);
create unique index page_telling_id on page_telling (id);
create index page_telling_root on page_telling (root);
create index page_telling_matter on page_telling (matter);
create index page_telling_into on page_telling (into_) where into_ is not null;

-- In which tellings a claim was filed.
create table page_claim (
    claim   integer not null,
    telling integer not null,
    primary key (claim, telling)
) without rowid;

-- Of which tellings a document has claims.
create table page_source (
    document integer not null,
    telling  integer not null,
    primary key (document, telling)
) without rowid;

-- The last word about where a claim was moved.
create table page_move (
    claim    integer primary key,
    into_    integer not null,
    sequence integer not null
);
create index page_move_into on page_move (into_);

-- The last word about what a telling may be one with.
create table page_link (
    telling  integer primary key,
    other    integer not null,
    sequence integer not null
);
create index page_link_other on page_link (other);

-- Which passages a document has in common with another.
create table page_passage (
    document blob    not null,
    sequence integer not null,
    primary key (document, sequence)
) without rowid;

-- What people decided, of origins too.
create table page_judgement (sequence integer primary key);

create table page_entry (
    number integer primary key,           -- of the telling that stands for it
    first  integer not null,              -- the telling that it has its place in the register by
    row    integer not null,              -- which claim of that
    lane   integer not null,
    opened integer not null,              -- the matter that it was opened in
    matter integer not null,              -- the matter that it belongs to
    begins integer                        -- the first day on which something is told of it, in days since 1970-01-01
);
create index page_entry_opened on page_entry (opened);

-- The same rows packed, in the order of the register: a page looks through all of them.
create table page_block (
    block   integer primary key,
    changed integer not null,             -- by which event
    entries blob    not null
);
create index page_block_changed on page_block (changed);

-- What lists show of an entry on whatever day, as ListingBytes writes it.
create table page_head (
    number integer primary key,
    head   blob not null
);

-- How it stands from a day on, till the next row of it.
create table page_stand (
    number integer not null,
    from_  integer not null,              -- days since 1970-01-01
    print  integer not null,              -- of what decides how it stands: where that stays, nothing is written again
    stand  blob,                          -- null where its words name the day that is asked for: then it is folded
    primary key (number, from_)
) without rowid;

-- The last days that are told of how it stands from a day on: until when, by when.
create table page_end (
    number integer not null,
    from_  integer not null,              -- as in page_stand
    until  integer not null,              -- days since 1970-01-01
    primary key (number, from_, until)
) without rowid;
create index page_end_until on page_end (until, number);

-- Which entries tell of something held back, or of what frees it, by what two of them must share.
create table page_holding (
    number integer not null,
    key_   integer not null,
    frees  integer not null,              -- 1 where the entry tells what frees; of each key these are few
    primary key (number, key_)
) without rowid;
create index page_holding_key on page_holding (key_, number);
create index page_holding_frees on page_holding (key_, number) where frees = 1;

create table page_state (
    format   integer not null,            -- of these tables
    lanes    text    not null,            -- their names, in the order of their numbers
    sequence integer not null             -- of the last event that they know of
);
