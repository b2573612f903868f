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

    /** What an authority puts out again after so many days is another act in the same form, not one put on its site twice. */
    private static final int FEWEST_DAYS = 7;

    private OfficialForms() {}

    /**
     * Whether two documents with the same words are two acts of an authority, one after the other: it delegates the same
     * amount for the same purpose once more, or amends a declaration in the same way. Of the 29 pairs of documents of the
     * White House with the same words under two days, 14 are one document put on the site twice, at most 2 days apart; 15 are two acts, 13 to 547 days apart.
     */
    static boolean isIssuedAgain(Sketch one, Sketch other) {
        return one.source().official()
                && one.isOfSamePublisher(other)
                && one.days().apart(other.days()) >= FEWEST_DAYS;
    }

    /** Whether two near copies, as far as their runs of words tell, are two acts of authorities. */
    static boolean areTwoActs(Sketch one, Sketch other, Comparison comparison) {
        return one.source().official()
                && other.source().official()
                && (one.source().isTitledOtherwise(other.source())
                        ? comparison.exchangedWords() >= MOST_EXCHANGED || hasOwnOnOneSite(one, other)
                        : isNextAct(one.days().apart(other.days()), comparison.exchangedWords()));
    }

    /** Whether what exchanges so many words under the same title so many days later is no correction of it. */
    private static boolean isNextAct(int days, double exchanged) {
        return days >= FEWEST_DAYS ? exchanged >= MOST_EXCHANGED : days > 0 && exchanged >= MOST_CORRECTED;
    }

    /** Whether they are of one site, and one of them has much of its own. */
    private static boolean hasOwnOnOneSite(Sketch one, Sketch other) {
        return one.isOfSamePublisher(other)
                && Overlap.of(one.samples().fives(), other.samples().fives(), Sketch.SAMPLE)
                                .smaller()
                        < NEARLY_ALL;
    }
}
