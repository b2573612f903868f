package org.proviso.core.register.counts;

import java.util.Locale;

/** How far a number is settled, as its words say. */
public enum Finality {
    /** Nothing is said. */
    UNSTATED,
    PROVISIONAL,
    REVISED,
    CORRECTED,
    FINAL;

    /** The name in files: lower case. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
