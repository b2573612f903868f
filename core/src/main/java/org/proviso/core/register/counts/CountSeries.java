package org.proviso.core.register.counts;

import java.time.LocalDate;
import java.util.Comparator;
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

    /** What the number of a vintage was corrected to by what is told on its day or later; of several corrections by the last. */
    public Optional<Quantity> correction(Vintage vintage) {
        return vintages.stream()
                .filter(other -> !other.asOf().isBefore(vintage.asOf()))
                .flatMap(other -> other.counts().stream())
                .filter(count -> count.corrects(vintage.amount()))
                .max(Comparator.comparing(Count::told))
                .map(Count::amount);
    }

    /** Whether there is more than one number. */
    public boolean isRevised() {
        return vintages.size() > 1;
    }
}
