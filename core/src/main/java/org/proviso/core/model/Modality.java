package org.proviso.core.model;

import java.util.Locale;

/** How a claim stands to the world. */
public enum Modality {
    /** It happened, or holds. */
    ACTUAL,
    /** Will, is to, intends, wants to. */
    PLANNED,
    /** May, could, considers, threatens to. */
    POSSIBLE,
    /** Tried to. */
    ATTEMPTED,
    /** Did not, has not, no. */
    NEGATED;

    /** The name in files: lower case. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Modality ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
