package org.proviso.core.resolve.groups;

/**
 * What a person said about two nodes. Of two verdicts about the same two the later holds.
 *
 * @param number of two verdicts that contradict each other, the one with the higher number holds
 */
public record Verdict(long one, long other, Kind kind, long number) {
    /** What was said. */
    public enum Kind {
        SAME,
        APART
    }

    public Verdict {
        if (one == other) {
            throw new IllegalArgumentException("a verdict is about two nodes: " + one);
        }
    }

    long partner(long id) {
        return id == one ? other : one;
    }

    boolean isAbout(long some, long another) {
        return (one == some && other == another) || (one == another && other == some);
    }
}
