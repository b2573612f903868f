package org.proviso.cli;

import java.util.Map;
import java.util.Optional;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.balances.Balances;
import org.proviso.core.register.links.Freeings;

/**
 * What stands beside an entry in a list: what other entries tell of what it holds or grants, what is left of its money, what people decided of
 * its disputes, and what of it is open, where that is asked for.
 */
record Beside(Freeings freeings, Balances balances, Resolved resolved, Map<EntryId, OpenEntries.Open> open) {
    static final Beside NOTHING = new Beside(Freeings.NONE, Balances.NONE, Resolved.NONE);

    Beside {
        freeings = freeings.beside(balances);
        open = Map.copyOf(open);
    }

    Beside(Freeings freeings, Balances balances, Resolved resolved) {
        this(freeings, balances, resolved, Map.of());
    }

    Beside with(Map<EntryId, OpenEntries.Open> opened) {
        return new Beside(freeings, balances, resolved, opened);
    }

    /** What of an entry is open, where that was asked for. */
    Optional<OpenEntries.Open> open(EntryId entry) {
        return Optional.ofNullable(open.get(entry));
    }
}
