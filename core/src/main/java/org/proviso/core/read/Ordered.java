package org.proviso.core.read;

import java.util.List;
import java.util.function.Function;
import org.proviso.core.model.Span;

/** Look-ups in lists that are in order of the places they hold, so that a long document costs no more than its length. */
final class Ordered {
    private Ordered() {}

    /** Those that begin inside [start, end). */
    static <T> List<T> beginningIn(List<T> ordered, Function<T, Span> place, int start, int end) {
        int from = firstFrom(ordered, place, start);
        return ordered.subList(from, Math.max(from, firstFrom(ordered, place, end)));
    }

    /** Those that lie in the span. */
    static <T> List<T> in(List<T> ordered, Function<T, Span> place, Span span) {
        return beginningIn(ordered, place, span.start(), span.end());
    }

    /** The index of the first that begins at the offset or behind it. */
    static <T> int firstFrom(List<T> ordered, Function<T, Span> place, int offset) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(ordered.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
