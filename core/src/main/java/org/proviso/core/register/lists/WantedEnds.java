package org.proviso.core.register.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.proviso.core.register.clocks.LastDay;

/**
 * Between which days what is asked for ends or is due, by the words that tell it.
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

    /** The first of these last days that is among those that are wanted. */
    public Optional<LocalDate> first(List<LastDay> lastDays) {
        return lastDays.stream()
                .map(LastDay::until)
                .filter(until -> from.filter(until::isBefore).isEmpty()
                        && before.filter(day -> !until.isBefore(day)).isEmpty())
                .min(LocalDate::compareTo);
    }
}
