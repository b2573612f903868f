package org.proviso.core.register.counts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Quantity;

/**
 * The vintages of one count.
 *
 * @param vintages in order of the day for which they hold; never empty
 */
public record CountSeries(CountIdentity identity, List<Vintage> vintages) {
    /**
     * One number, at one day, however many claims tell it.
     *
     * @param asOfTold whether a text says for which day; else it is the day of the first document that tells it
     * @param counts the claims that tell it; never empty
     */
    public record Vintage(LocalDate asOf, boolean asOfTold, Quantity amount, Finality finality, List<Count> counts) {
        public Vintage {
            counts = List.copyOf(counts);
        }

        /** Whether an authority's own site tells it. */
        public boolean official() {
            return counts.stream().anyMatch(Count::official);
        }
    }

    public CountSeries {
        vintages = List.copyOf(vintages);
        if (vintages.isEmpty()) {
            throw new IllegalArgumentException("a series needs a number");
        }
    }

    /** What the number of a vintage was corrected to by what is told on its day or later. */
    public Optional<Quantity> correction(Vintage vintage) {
        return vintages.stream()
                .filter(other -> !other.asOf().isBefore(vintage.asOf()))
                .filter(other -> other.counts().stream()
                        .flatMap(count -> count.filing().claim().terms().corrects().stream())
                        .anyMatch(wrong ->
                                wrong.value().compareTo(vintage.amount().value()) == 0))
                .map(Vintage::amount)
                .filter(right -> right.value().compareTo(vintage.amount().value()) != 0)
                .findFirst();
    }

    /** Whether there is more than one number. */
    public boolean isRevised() {
        return vintages.size() > 1;
    }
}
