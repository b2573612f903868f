package org.proviso.core.copies.changes;

import java.util.List;
import org.proviso.core.model.Span;

/** A sentence of an article with its marks, in order. */
record Passage(Span span, List<Mark> marks) {
    Passage {
        marks = List.copyOf(marks);
    }

    boolean has(String key) {
        return marks.stream().anyMatch(mark -> mark.key().equals(key));
    }

    /** Whether it says anything that one can hold against another text. */
    boolean isEmpty() {
        return marks.stream().allMatch(mark -> mark.is(Mark.Kind.SMALL));
    }
}
