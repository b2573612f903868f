package org.proviso.cli;

import java.util.Locale;

/** What {@code annotate} prints of a reading. */
enum Layer {
    CLAIMS,
    ATTRIBUTIONS,
    QUANTITIES,
    DATES,
    SENTENCES,
    SYNTAX;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
