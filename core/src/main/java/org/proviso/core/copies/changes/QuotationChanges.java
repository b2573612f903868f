package org.proviso.core.copies.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.copies.changes.Quotes.Quote;

/**
 * Words inside quotation marks that are not those of the original, and marks that came or went around the same words. A
 * quotation that was cut, or put together from parts of the original's, is unchanged.
 */
final class QuotationChanges implements Detector {
    private static final int FEWEST_WORDS = 2;
    /** Marks around fewer words may be irony, or a title. */
    private static final int FEWEST_BARE = 4;

    /** A quotation of which fewer words are left is not known again when some of them differ. */
    private static final int FEWEST_TO_CUT = 6;

    /** A longer one is not tried for being put together from two. */
    private static final int MOST_TO_JOIN = 80;

    private static final double LIKE = .5;

    @Override
    public List<Change> in(Block block) {
        Quotes original = block.original().article().quotes();
        Quotes copy = block.copy().article().quotes();
        List<Change> changes = new ArrayList<>();
        for (Quote quote : copy.in(block.copy().span())) {
            change(block, original, quote).ifPresent(changes::add);
        }
        for (Quote quote : original.in(block.original().span())) {
            boolean bare = quote.words().size() >= FEWEST_BARE
                    && copy.hasWords(quote.line())
                    && !copy.hasQuoted(quote.line())
                    && isNotReopened(quote, copy);
            if (bare) {
                changes.add(Change.altered(
                        ChangeKind.QUOTATION,
                        quote.at(),
                        block.copy().span(),
                        "the quotation marks around these words are gone"));
            }
        }
        return changes;
    }

    /** Parts of it stand in quotation marks: the copy sets its marks otherwise. */
    private static boolean isNotReopened(Quote quote, Quotes copy) {
        return copy.all().stream()
                .noneMatch(other -> quote.line().contains(other.line()) || overlap(quote, other) >= LIKE);
    }

    private static Optional<Change> change(Block block, Quotes original, Quote quote) {
        if (quote.words().size() < FEWEST_WORDS || original.hasQuoted(quote.line()) || isJoined(original, quote)) {
            return Optional.empty();
        }
        if (original.hasWords(quote.line())) {
            return quote.words().size() < FEWEST_BARE || isPartlyQuoted(original, quote)
                    ? Optional.empty()
                    : Optional.of(Change.altered(
                            ChangeKind.QUOTATION,
                            block.original().span(),
                            quote.at(),
                            "the original has these words without quotation marks"));
        }
        return original.all().stream()
                .filter(other -> overlap(quote, other) >= LIKE)
                .max((one, other) -> Double.compare(overlap(quote, one), overlap(quote, other)))
                .map(other -> Change.altered(
                        ChangeKind.QUOTATION,
                        other.at(),
                        quote.at(),
                        "other words inside the quotation marks: " + difference(other, quote)));
    }

    private static boolean isPartlyQuoted(Quotes original, Quote quote) {
        return original.all().stream()
                .anyMatch(other ->
                        other.words().size() >= FEWEST_WORDS && quote.line().contains(other.line()));
    }

    /** Whether each half of it stands in a quotation of the original. */
    private static boolean isJoined(Quotes original, Quote quote) {
        List<String> words = quote.words();
        for (int cut = 1; cut < words.size() && words.size() <= MOST_TO_JOIN; cut++) {
            String head = " " + String.join(" ", words.subList(0, cut)) + " ";
            String tail = " " + String.join(" ", words.subList(cut, words.size())) + " ";
            if (original.hasQuoted(head) && original.hasQuoted(tail)) {
                return true;
            }
        }
        return false;
    }

    /** Words that both have, by the words of the shorter; a much shorter one shares words by chance. */
    private static double overlap(Quote one, Quote other) {
        int shorter = Math.min(one.distinct().size(), other.distinct().size());
        int longer = Math.max(one.distinct().size(), other.distinct().size());
        if (shorter < FEWEST_WORDS || shorter < FEWEST_TO_CUT && longer > 2 * shorter) {
            return 0;
        }
        long shared = one.distinct().stream().filter(other.distinct()::contains).count();
        return (double) shared / shorter;
    }

    private static String difference(Quote before, Quote after) {
        List<String> gone = new ArrayList<>(before.words());
        gone.removeAll(after.words());
        List<String> come = new ArrayList<>(after.words());
        come.removeAll(before.words());
        return come.isEmpty() && gone.isEmpty() ? "another order" : shown(come) + " for " + shown(gone);
    }

    private static String shown(List<String> words) {
        int most = 5;
        String shown = String.join(" ", words.subList(0, Math.min(most, words.size())));
        return words.isEmpty() ? "nothing" : "'" + shown + (words.size() > most ? " ..." : "") + "'";
    }
}
