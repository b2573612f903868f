package org.proviso.core.text.syntax;

/** Neighbouring words of a sentence, from the first to the last, both included and counted from 0. */
public record Stretch(int first, int last) {
    public Stretch {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("not a stretch of words: " + first + " to " + last);
        }
    }

    public int size() {
        return last - first + 1;
    }

    public boolean contains(int word) {
        return first <= word && word <= last;
    }
}
