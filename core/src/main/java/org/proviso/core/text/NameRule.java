package org.proviso.core.text;

import java.util.Optional;

/** One way in which words name somebody. */
@FunctionalInterface
interface NameRule {
    /** The name that starts with word {@code i} of the line. */
    Optional<Naming> at(Line line, int i);
}
