package org.proviso.core.register;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** When the register came to know something (the <em>known at</em> time). Comes in from the edge, once, in whole microseconds. */
public record RecordedAt(Instant value) implements Comparable<RecordedAt> {
    public RecordedAt {
        value = value.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public int compareTo(RecordedAt other) {
        return value.compareTo(other.value);
    }
}
