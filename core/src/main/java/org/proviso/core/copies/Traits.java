package org.proviso.core.copies;

import java.util.List;

/**
 * What tells a rewrite from an independent report of the same event, each from 0 to 1 and seen from the text with fewer
 * sentences: independent reports share topic, main names and official figures, but not the order of telling, nor what each
 * sentence holds, nor the names and figures that are told in passing.
 *
 * @param chain likeness of the sentences that correspond in order, over all its sentences
 * @param any likeness of each sentence to the likest of the other text, wherever that stands
 * @param order {@code chain} over {@code any}: 1 when nothing is moved
 * @param words share of its content words that stand in the other; names, figures and quoted words not counted
 * @param facts share of its names and figures that stand in the other
 * @param passing the same, each weighing one over the number of times that it is told: what is told once weighs most
 * @param sequence longest common subsequence of all tellings of names and figures, over the shorter of the two sequences
 * @param kept how many of its names and figures come up in the other in the same order, over all of its own
 */
public record Traits(
        double chain,
        double any,
        double order,
        double words,
        double facts,
        double passing,
        double sequence,
        double kept) {
    /** As the table of weights names them, in the order of {@link #values}. */
    public static final List<String> NAMES =
            List.of("chain", "any", "order", "words", "facts", "passing", "sequence", "kept");

    /** The traits of two documents, whichever is given first. */
    public static Traits between(Fingerprint one, Fingerprint other) {
        return Comparison.of(one.outline(), other.outline()).traits();
    }

    /** In the order of {@link #NAMES}. */
    public double[] values() {
        return new double[] {chain, any, order, words, facts, passing, sequence, kept};
    }
}
