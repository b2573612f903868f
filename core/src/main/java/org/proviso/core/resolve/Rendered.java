package org.proviso.core.resolve;

/**
 * Whether a telling of a copy is what its text tells, by the words of both: whatever number, name, day or "not" the copy altered, it is
 * about the same thing.
 */
final class Rendered {
    /** The share, by weight, of the words of evidence of two claims that both have. */
    private static final double MOSTLY = .75;

    private Rendered() {}

    /** @param earlier of the text, where the first is of its copy */
    static boolean is(Telling node, Telling earlier) {
        return node.isOfCopyOf(earlier)
                && node.isPointer() == earlier.isPointer()
                && node.lane() == earlier.lane()
                && node.facets().stream()
                        .map(facet -> facet.topic().evidence())
                        .anyMatch(words -> earlier.facets().stream()
                                .anyMatch(facet -> isMostly(words, facet.topic().evidence())));
    }

    private static boolean isMostly(Words words, Words others) {
        double shared = words.shared(others);
        return shared > 0 && shared >= MOSTLY * (words.weight() + others.weight() - shared);
    }

    /** Whether it may be, of an earlier telling of which only a set of its words of evidence is known. */
    static boolean may(Telling node, long evidence) {
        return node.isOfCopy()
                && node.facets().stream()
                        .map(facet -> facet.topic().evidence())
                        .anyMatch(words -> Bits.shared(words, evidence, TellingGist.WORDS) >= MOSTLY * words.weight());
    }
}
