package org.proviso.core.text;

import java.util.Optional;

/** One way in which words name somebody. */
interface NameRule {
    /** The name that starts with word {@code i} of the line. */
    Optional<Naming> at(Line line, int i);

    /** Whether a word in small letters, by its key, can begin a name of this rule; most begin none, and are passed over. */
    boolean mayBegin(String key);
}
