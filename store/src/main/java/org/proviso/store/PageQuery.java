package org.proviso.store;

import java.time.LocalDate;
import java.util.Optional;
import org.proviso.core.register.lists.Wanted;
import org.proviso.core.register.lists.WantedEnds;
import org.proviso.core.register.lists.WantedStates;

/**
 * Which entries of a register a page is of, and which page.
 *
 * @param wanted only these entries
 * @param asOf only entries of which something is told for that day or before it
 * @param states only entries that stand so on that day
 * @param ends only entries that end or are due then, as they stand on that day; these in the order of those days
 * @param offset how many entries come before the page
 * @param limit how many it holds at most
 */
public record PageQuery(
        Wanted wanted, Optional<LocalDate> asOf, WantedStates states, WantedEnds ends, int offset, int limit) {
    /** A page is held in memory. */
    public static final int MOST_ENTRIES = 10_000;

    public PageQuery {
        if (offset < 0 || limit < 1 || limit > MOST_ENTRIES) {
            throw new IllegalArgumentException("not a page: offset " + offset + ", limit " + limit);
        }
    }

    /** Of entries that end at whatever time, or never. */
    public PageQuery(Wanted wanted, Optional<LocalDate> asOf, WantedStates states, int offset, int limit) {
        this(wanted, asOf, states, WantedEnds.ANY, offset, limit);
    }

    /** Of entries in whatever state. */
    public PageQuery(Wanted wanted, Optional<LocalDate> asOf, int offset, int limit) {
        this(wanted, asOf, WantedStates.ANY, offset, limit);
    }

    /** The day of which it is asked how entries stand. */
    LocalDate day() {
        return asOf.orElse(LocalDate.MAX);
    }
}
