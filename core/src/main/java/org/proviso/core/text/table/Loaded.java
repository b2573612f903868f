package org.proviso.core.text.table;

import java.util.function.Function;

/** What came of loading tables: all of it, or nothing and the reasons. */
public sealed interface Loaded<T> {
    /** Every row is good. */
    record Ready<T>(T value) implements Loaded<T> {}

    /** Some row is wrong, so that nothing was loaded. */
    record Refused<T>(Problems problems) implements Loaded<T> {}

    /** What was loaded. Throws what the caller makes of the problems when nothing was. */
    default T orElseThrow(Function<Problems, ? extends RuntimeException> failure) {
        return switch (this) {
            case Ready<T>(T value) -> value;
            case Refused<T>(Problems problems) -> throw failure.apply(problems);
        };
    }
}
