package org.proviso.core.copies;

import java.util.Optional;

/**
 * Decides whether two sketches are near copies. Thresholds were chosen on 295 real articles and their copies: independent
 * reports of one event share at most .21 of the longer text's runs of five words; copies with other furniture share half
 * and more. What was reworded all over is told by its outline.
 *
 * <ul>
 *   <li><em>Same words</em>: at least {@value #MOST_OF_ONE} of one text and {@value #SOME_OF_OTHER} of the other's runs of
 *       five. A page that embeds the opening of another, or a digest of many short ones, has too little of itself in it.
 *   <li><em>Same facts</em>: authorities write like acts in like words (each disaster declaration, each yearly notice), so
 *       the shorter text's numbers and names must stand in the other, and their dates of publication, where both are known,
 *       lie at most {@value #MOST_DAYS_APART} days apart.
 * </ul>
 */
final class Likeness {
    static final double MOST_OF_ONE = .65;
    static final double SOME_OF_OTHER = .30;
    static final double SAME_NUMBERS = .90;
    static final double SAME_NAMES = .60;
    static final int MOST_DAYS_APART = 14;
    /** A text with fewer runs of five words outside quotation marks can be an exact copy, never a near one. */
    static final int FEWEST_RUNS = 40;
    /** With fewer runs drawn, sizes are too far apart for an estimate; and then it is no near copy anyway. */
    private static final int FEWEST_DRAWN = 20;

    private Likeness() {}

    /** The larger share of one text's runs of five words that stand in the other, when they are near copies. */
    static Optional<Double> of(Sketch one, Sketch other) {
        if (one.size().freeRuns() < FEWEST_RUNS
                || other.size().freeRuns() < FEWEST_RUNS
                || one.days().apart(other.days()) > MOST_DAYS_APART) {
            return Optional.empty();
        }
        Overlap fives = Overlap.of(one.samples().fives(), other.samples().fives(), Sketch.SAMPLE);
        boolean same = fives.drawn() >= FEWEST_DRAWN
                && fives.larger() >= MOST_OF_ONE
                && fives.smaller() >= SOME_OF_OTHER
                && sameFacts(one.samples(), other.samples());
        return same ? Optional.of(fives.larger()) : Optional.empty();
    }

    private static boolean sameFacts(Sketch.Samples one, Sketch.Samples other) {
        Overlap numbers = Overlap.of(one.numbers(), other.numbers(), Sketch.NUMBERS);
        Overlap names = Overlap.of(one.names(), other.names(), Sketch.NAMES);
        return (numbers.drawn() == 0 || numbers.larger() >= SAME_NUMBERS)
                && (names.drawn() == 0 || names.larger() >= SAME_NAMES);
    }
}
