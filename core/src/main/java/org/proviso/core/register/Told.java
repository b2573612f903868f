package org.proviso.core.register;

/** An event of one kind with the time at which the register came to know it. */
public record Told<E extends Event>(RecordedAt recordedAt, E event) {
    boolean isKnownAt(RecordedAt time) {
        return recordedAt.compareTo(time) <= 0;
    }
}
