package org.proviso.cli;

import java.util.Optional;

/** How wide lines for people are: as wide as the terminal, where the script that started the program knows it, and no wider than reads well. */
final class ScreenWidth {
    /** Of words that are read on; a list and its facts. */
    static final int TEXT = atMost(110);

    /** Of lines of which each is a row. */
    static final int ROWS = atMost(140);

    private static final int NARROWEST = 60;

    private ScreenWidth() {}

    /** Whether somebody looks at a terminal; to a file or a program lines go as they are. */
    static boolean isKnown() {
        return Integer.getInteger("proviso.columns", 0) > 0;
    }

    /** Of rows, where somebody looks at a terminal. */
    static Optional<Integer> columns() {
        return isKnown() ? Optional.of(ROWS) : Optional.empty();
    }

    private static int atMost(int widest) {
        return isKnown() ? Math.clamp(Integer.getInteger("proviso.columns", widest), NARROWEST, widest) : widest;
    }
}
