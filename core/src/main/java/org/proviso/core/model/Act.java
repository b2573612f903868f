package org.proviso.core.model;

import java.util.Locale;

/** What happened in a lane; {@link Lane#allows} says which acts a lane knows, the codebook what each means there. */
public enum Act {
    PROPOSED,
    ORDERED,
    NARROWED,
    SUSPENDED,
    BLOCKED,
    UPHELD,
    LIFTED,
    REQUESTED,
    PENDING,
    RETURNED,
    GRANTED,
    DENIED,
    REVOKED,
    STARTED,
    CONTINUING,
    STOPPED,
    RESUMED,
    TERMINATED,
    APPROVED,
    WITHHELD,
    PAID,
    CUT,
    HELD,
    ANNOUNCED,
    LEAKED,
    SOUGHT,
    MADE,
    UNDERWAY,
    FULFILLED,
    BROKEN,
    REFUSED,
    WITHDRAWN,
    CONCLUDED,
    OPERATING,
    ENDED,
    REPORTED;

    /** The name in files: lower case. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Act ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
