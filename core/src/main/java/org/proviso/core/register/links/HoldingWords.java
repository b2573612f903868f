package org.proviso.core.register.links;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.function.Function;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;

/** What single claims of an entry say of something held back, looked up again as the entry grows: mostly the last are asked for, and most of them were. */
final class HoldingWords implements Register.Tally {
    /** More are not kept. */
    private static final int MOST = 256;

    /** By the very claim: comparing claims field by field would cost more. */
    private final IdentityHashMap<Filing, Holding.Words> known = new IdentityHashMap<>();

    @Override
    public void add(Filing filing, Function<Filing, LocalDate> days) {
        // of most claims it is never asked
    }

    synchronized Holding.Words of(Filing filing) {
        if (known.size() >= MOST && !known.containsKey(filing)) {
            known.clear();
        }
        return known.computeIfAbsent(filing, Holding::words);
    }
}
