package org.proviso.core.register.course;

import org.proviso.core.register.lanes.Guard;

/**
 * What a reader should know of a transition, which is kept whatever is said of it.
 *
 * @param kind a gap is something that the register was not told, and no error; irregular is what told facts contradict
 * @param words for people: {@code paid before it was approved}
 * @param why the rule behind it
 */
public record Remark(Guard.Kind kind, String words, String why) {
    public Remark {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a remark says something");
        }
    }
}
