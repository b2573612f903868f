package org.proviso.core.register;

/**
 * An event in its place in the log.
 *
 * @param sequence 1 for the first, then without gaps
 * @param hash SHA-256 over the previous hash and this record's own fields, in hexadecimal
 */
public record Recorded(long sequence, RecordedAt recordedAt, Event event, String hash) {}
