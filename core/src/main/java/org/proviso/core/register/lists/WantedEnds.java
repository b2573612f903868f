package org.proviso.core.register.lists;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Between which days what is asked for ends or is due, or something of it is planned, by the words that tell it.
 *
 * @param from the first such day; nothing where any before {@code before} is one
 * @param before the day behind the last; nothing where any since {@code from} is one
 */
public record WantedEnds(Optional<LocalDate> from, Optional<LocalDate> before) {
    /** Whenever it ends, and whether or not that is told. */
    public static final WantedEnds ANY = new WantedEnds(Optional.empty(), Optional.empty());

    public WantedEnds {
        if (from.isPresent() && before.filter(from.get()::isBefore).isEmpty() && before.isPresent()) {
            throw new IllegalArgumentException("no day is on or after " + from.get() + " and before " + before.get());
        }
    }

    public boolean areAny() {
        return from.isEmpty() && before.isEmpty();
    }

    /** The first day on which what stands so ends or is due, or for which something of it is planned, that is among those that are wanted. */
    public Optional<LocalDate> first(Stand stand) {
        return stand.ends()
                .filter(until -> from.filter(until::isBefore).isEmpty()
                        && before.filter(day -> !until.isBefore(day)).isEmpty())
                .min(LocalDate::compareTo);
    }
}
