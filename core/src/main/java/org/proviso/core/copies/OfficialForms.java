package org.proviso.core.copies;

/**
 * Tells two acts in one form of words from an act and its copy. Authorities write orders, notices and declarations in forms:
 * the pause of the duties on one neighbour has nine tenths of its words from the pause of those on another. No authority copies
 * an act under another title with other words in it; what it publishes again has its title, or nearly all its words.
 *
 * <p>The numbers were chosen on 140 pairs of documents of the White House, looked at one by one.
 */
final class OfficialForms {
    /** Pages of one site under two titles are one text only where each has this much of the other, */
    private static final double NEARLY_ALL = .95;
    /** and where like sentences have no more than this of other words in them. */
    private static final double MOST_EXCHANGED = .01;
    /** A correction exchanges more of a short text, but hardly this much: then it is the next act under the same title. */
    private static final double MOST_CORRECTED = .05;

    private OfficialForms() {}

    /** Whether two near copies, as far as their runs of words tell, are two acts of authorities. */
    static boolean areTwoActs(Sketch one, Sketch other, Comparison comparison) {
        return one.source().official()
                && other.source().official()
                && (one.source().isTitledOtherwise(other.source())
                        ? comparison.exchangedWords() >= MOST_EXCHANGED || hasOwnOnOneSite(one, other)
                        : one.days().apart(other.days()) > 0 && comparison.exchangedWords() >= MOST_CORRECTED);
    }

    /** Whether they are of one site, and one of them has much of its own. */
    private static boolean hasOwnOnOneSite(Sketch one, Sketch other) {
        return one.isOfSamePublisher(other)
                && Overlap.of(one.samples().fives(), other.samples().fives(), Sketch.SAMPLE)
                                .smaller()
                        < NEARLY_ALL;
    }
}
