package org.proviso.core.register.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.proviso.core.register.counts.CountSeries.Vintage;

/**
 * Two numbers for one count at one date. They may be a slip of the pen of one who repeats the other; the authority's own
 * page is named, both stay.
 */
final class TwoNumbers {
    private TwoNumbers() {}

    static List<CountFlag> of(CountSeries series) {
        List<CountFlag> flags = new ArrayList<>();
        if (series.identity().defined()) {
            List<Vintage> vintages = series.vintages();
            for (int i = 0; i < vintages.size(); i++) {
                for (int j = i + 1; j < vintages.size(); j++) {
                    compare(series, vintages.get(i), vintages.get(j)).ifPresent(flags::add);
                }
            }
        }
        return flags;
    }

    private static Optional<CountFlag> compare(CountSeries series, Vintage one, Vintage other) {
        boolean differ = !Rounding.of(one.amount()).meets(Rounding.of(other.amount()));
        boolean revised = other.finality().compareTo(Finality.REVISED) >= 0
                || (one.finality() == Finality.PROVISIONAL && other.finality() != Finality.PROVISIONAL);
        if (!differ || revised || !sameDay(series, one, other)) {
            return Optional.empty();
        }
        List<Count> counts = new ArrayList<>(one.counts());
        counts.addAll(other.counts());
        String words = number(one) + " and " + number(other) + " for "
                + series.identity().label() + ": " + why(one, other);
        return Optional.of(new CountFlag(
                CountFlag.Kind.TWO_NUMBERS,
                words,
                counts.stream().map(Count::entry).toList(),
                counts.stream().map(count -> count.filing().document()).toList()));
    }

    /** One day; or a period that had ended, so that only a revision could change its number. */
    private static boolean sameDay(CountSeries series, Vintage one, Vintage other) {
        boolean closed = one.counts().getFirst().isClosed() && !one.asOfTold() && !other.asOfTold();
        return one.asOf().equals(other.asOf())
                || (closed && !series.identity().period().isEmpty() && !onePublisher(one, other));
    }

    /** A later number by the same publisher is its revision. */
    private static boolean onePublisher(Vintage one, Vintage other) {
        return one.counts().stream()
                .filter(count -> !count.publisher().isEmpty())
                .anyMatch(count -> other.counts().stream()
                        .anyMatch(each -> each.publisher().equals(count.publisher())));
    }

    private static String why(Vintage one, Vintage other) {
        String slip = oneDigit(one, other) ? "they differ in one digit, perhaps a slip; " : "";
        if (one.official() == other.official()) {
            return slip + "no one of them is known to be the authority's own";
        }
        return slip + "the authority's own page has "
                + Sheet.plain((one.official() ? one : other).amount().value());
    }

    private static boolean oneDigit(Vintage one, Vintage other) {
        String first = one.amount().value().toPlainString();
        String second = other.amount().value().toPlainString();
        return first.length() == second.length()
                && first.length() > 3
                && IntStream.range(0, first.length())
                                .filter(i -> first.charAt(i) != second.charAt(i))
                                .count()
                        == 1;
    }

    private static String number(Vintage vintage) {
        return Sheet.plain(vintage.amount().value())
                + vintage.counts()
                        .getFirst()
                        .source()
                        .map(host -> " (" + host + ")")
                        .orElse("");
    }
}
