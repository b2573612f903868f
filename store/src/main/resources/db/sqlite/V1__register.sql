-- A register, version 1: the event log and the bytes of the documents that it speaks of.
-- Run once, in one transaction, on an empty file; application_id says whose file it is (0x50525653, "PRVS"),
-- user_version which of these scripts ran last.

-- The hash chain. Links are only ever added, one behind the last.
create table event (
    sequence    integer primary key,      -- 1, 2, 3, ... without gaps
    recorded_at bigint  not null,         -- microseconds since 1970-01-01T00:00:00Z, never falling
    name        text    not null,         -- wire name with version: claim-filed/1
    payload     text    not null,         -- the event as JSON
    hash        blob    not null          -- SHA-256 over the hash before, sequence, recorded_at, name, payload
);

create trigger event_follows before insert on event
when new.sequence <> (select coalesce(max(sequence), 0) + 1 from event)
begin
    select raise(abort, 'an event follows the last one, without a gap');
end;

create trigger event_never_changes before update on event
begin
    select raise(abort, 'the log is append-only: an event never changes');
end;

create trigger event_never_goes before delete on event
begin
    select raise(abort, 'the log is append-only: an event never goes');
end;

-- What was fetched or given, so that every text and every span can be derived again.
create table document (
    id     text   not null primary key,   -- SHA-256 of the bytes, in hexadecimal
    size   bigint not null,               -- of the bytes before packing
    packed blob   not null,               -- the bytes, in zlib format (RFC 1950)
    sketch blob   not null                -- what copies of it are found by; version 2 has another name and form for it
);

create trigger document_never_changes before update on document
begin
    select raise(abort, 'a document''s bytes never change');
end;

create trigger document_never_goes before delete on document
begin
    select raise(abort, 'a document''s bytes never go');
end;

pragma application_id = 0x50525653;
pragma user_version = 1;
