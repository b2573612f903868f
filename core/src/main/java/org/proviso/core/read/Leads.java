package org.proviso.core.read;

import java.util.Set;

/** Sentences whose rest stands below them, in the points of a list: "The union asks the ministry to:", "demands that:". */
final class Leads {
    /** Before the colon, these say that the points go on with the clause. */
    private static final Set<String> OPEN = Set.of("to", "that");

    private Leads() {}

    static boolean endsInColon(Syntax syntax) {
        return syntax.lower(syntax.size() - 1).equals(":");
    }

    /** Whether what a verb asks, promises or orders is left to the points: no other verb stands behind it. */
    static boolean isOpen(Syntax syntax, int verb) {
        return isOpen(syntax, verb, OPEN);
    }

    /** The same behind "to", or behind "that". */
    static boolean isOpen(Syntax syntax, int verb, String end) {
        return isOpen(syntax, verb, Set.of(end));
    }

    private static boolean isOpen(Syntax syntax, int verb, Set<String> ends) {
        return endsInColon(syntax)
                && syntax.size() > 2
                && ends.contains(syntax.lower(syntax.size() - 2))
                && syntax.views().predicates().stream().noneMatch(other -> other.word() > verb);
    }
}
