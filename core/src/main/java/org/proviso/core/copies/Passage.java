package org.proviso.core.copies;

import java.util.List;
import java.util.Optional;

/**
 * The longest stretch of sentences that two texts have alike one after the other.
 *
 * @param length in sentences
 * @param inFewer where it begins in the text with fewer sentences, from 0
 * @param inMore where it begins in the other
 */
record Passage(int length, int inFewer, int inMore) {
    /** Sentences of a passage are at least this much alike. */
    private static final double ALIKE = .6;

    private static final int FEWEST = 3;
    /** A sentence with fewer words may be a line of the page: "Read more", "All rights reserved". */
    private static final int FEWEST_WORDS = 8;
    /** A text with as many full sentences outside the passage has something of its own to say, */
    private static final int FEWEST_OWN = 3;
    /** if they are also this many for each sentence of the passage. */
    private static final double OWN_SHARE = .3;
    /** Where more of what is outside corresponds, too, the text is no page with a quoted passage, but a copy. */
    private static final double MOST_OUTSIDE = .25;
    /** A text that is nearly all of it the passage is an item of a digest when the digest has much before it. */
    private static final double WHOLE = .8;

    static Optional<Passage> longest(Comparison comparison) {
        Passage best = new Passage(0, 0, 0);
        int length = 0;
        Alignment.Pair before = new Alignment.Pair(-2, -2, 0);
        for (Alignment.Pair pair : comparison.alignment().inOrder()) {
            if (pair.likeness() >= ALIKE) {
                boolean follows = pair.first() == before.first() + 1 && pair.second() == before.second() + 1;
                length = follows ? length + 1 : 1;
                before = pair;
                if (length > best.length) {
                    best = new Passage(length, pair.first() - length + 1, pair.second() - length + 1);
                }
            }
        }
        return best.length < FEWEST ? Optional.empty() : Optional.of(best);
    }

    /** Whether the passage is all that the texts share, so that neither is a copy of the other. */
    boolean isAll(Comparison comparison) {
        int ownOfFewer = own(comparison.fewer(), inFewer, comparison.fewer().size());
        if (!hasOwn(ownOfFewer) && length >= WHOLE * (length + ownOfFewer)) {
            return hasOwn(own(comparison.more(), inMore, inMore));
        }
        List<Alignment.Pair> aligned = comparison.alignment().inOrder();
        long outside = aligned.stream()
                .filter(pair -> !holds(pair))
                .map(Alignment.Pair::first)
                .distinct()
                .count();
        return hasOwn(ownOfFewer)
                && hasOwn(own(comparison.more(), inMore, comparison.more().size()))
                && outside <= MOST_OUTSIDE * (comparison.fewer().size() - length);
    }

    private boolean hasOwn(int sentences) {
        return sentences >= FEWEST_OWN && sentences >= OWN_SHARE * length;
    }

    /** How many full sentences a text has up to a place, those of the passage left out. */
    private int own(Outline text, int from, int until) {
        int own = 0;
        for (int i = 0; i < until; i++) {
            own += (i < from || i >= from + length) && text.length(i) >= FEWEST_WORDS ? 1 : 0;
        }
        return own;
    }

    /** Whether the text with more sentences is the one that quotes: the passage stands deeper in it. */
    boolean isQuotedByMore() {
        return inMore >= inFewer;
    }

    private boolean holds(Alignment.Pair pair) {
        return pair.first() >= inFewer && pair.first() < inFewer + length
                || pair.second() >= inMore && pair.second() < inMore + length;
    }
}
