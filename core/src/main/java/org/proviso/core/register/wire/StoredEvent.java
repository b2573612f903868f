package org.proviso.core.register.wire;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.proviso.core.model.Digest;
import org.proviso.core.register.Event;
import org.proviso.core.register.Recorded;
import org.proviso.core.register.RecordedAt;

/**
 * A link of the hash chain, as a log keeps it.
 *
 * <p>Its hash is the SHA-256 over these fields, each in UTF-8 behind its four-byte length: the hash of the link before
 * (hexadecimal), the sequence, the time, the name, the payload; numbers in decimal. So nobody can change, drop, add or
 * reorder an event without changing every hash after it.
 *
 * @param sequence 1 for the first, then without gaps
 * @param recordedAtMicros microseconds since 1970-01-01T00:00:00Z
 * @param hash 64 hexadecimal digits
 */
public record StoredEvent(long sequence, long recordedAtMicros, EventWire wire, String hash) {
    /** The hash before the first link: SHA-256 over the one field {@code proviso-register/1}. */
    public static final String GENESIS = Digest.ofFields(List.of("proviso-register/1"));

    /** The next link after one with this sequence and hash (0 and {@link #GENESIS} for the first). */
    public static StoredEvent after(long sequence, String hash, RecordedAt recordedAt, Event event) {
        return link(hash, sequence + 1, micros(recordedAt), EventWire.of(event));
    }

    /** Whether this link follows from one with this hash. */
    boolean follows(String previousHash) {
        return link(previousHash, sequence, recordedAtMicros, wire).hash.equals(hash);
    }

    /** The event in its place, as the register reads it. */
    public Recorded toRecorded() {
        return new Recorded(sequence, recordedAt(recordedAtMicros), wire.toEvent(), hash);
    }

    public static long micros(RecordedAt recordedAt) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt.value());
    }

    public static RecordedAt recordedAt(long micros) {
        return new RecordedAt(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }

    private static StoredEvent link(String previousHash, long sequence, long micros, EventWire wire) {
        String hash = Digest.ofFields(
                List.of(previousHash, String.valueOf(sequence), String.valueOf(micros), wire.name(), wire.payload()));
        return new StoredEvent(sequence, micros, wire, hash);
    }
}
