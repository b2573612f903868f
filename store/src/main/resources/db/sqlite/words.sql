-- By which words events of the log are found: derived from the log, and made anew by this script when its format is another.
drop table if exists word_state;
drop table if exists word_event;
drop table if exists word_claim;
drop table if exists word_lapse;

-- The words of claims as they were filed, and of the titles of entries and matters as they were opened, by the sequence of the event (rowid).
-- Only which events have a word is kept; a new event adds a few pages, which are put together with others as more come.
create virtual table word_event using fts5 (words, content = '', columnsize = 0, detail = none, tokenize = 'ascii');

-- Under which telling a claim was filed, by its number as the digits of its id are.
create table word_claim (
    sequence integer primary key,         -- of the event
    telling  integer not null
);

-- Claims that a document did not make any more when it was read again.
create table word_lapse (claim integer primary key);

create table word_state (
    format   integer not null,            -- of these tables
    sequence integer not null             -- of the last event that they know of
);
