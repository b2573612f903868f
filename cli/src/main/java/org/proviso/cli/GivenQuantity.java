package org.proviso.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Span;
import org.proviso.core.text.QuantityFinder;
import org.proviso.core.text.QuantityMention;

/** A quantity as a person writes it, in the codebook's form: "42 million kroner" is 42000000 NOK, as it is where a document says so. */
final class GivenQuantity {
    /** How near, where it stands behind the unit. */
    private static final Pattern NEAR_LAST = Pattern.compile("(.*\\S)\\s+("
            + String.join(
                    "|",
                    Stream.of(Quantity.Approx.values())
                            .map(Quantity.Approx::wireName)
                            .toList())
            + ")");

    private static final Pattern FIGURES = Pattern.compile("(-?\\d{1,30}(?:\\.\\d{1,10})?)(?:\\s|$)");

    private GivenQuantity() {}

    /** The same where it is in the codebook's form, or cannot be understood as a whole: what takes it says what is wrong. */
    static String written(String value) {
        String given = value.strip();
        Matcher last = NEAR_LAST.matcher(given);
        String words = last.matches() ? last.group(1) : given;
        return whole(words)
                .filter(quantity -> !isInFull(given, quantity))
                .map(quantity -> written(quantity, last.matches() ? last.group(2) : near(quantity)))
                .orElse(given);
    }

    /** The number stands there as it is meant; what a person calls its unit is left alone. */
    private static boolean isInFull(String given, Quantity quantity) {
        Matcher figures = FIGURES.matcher(given);
        return figures.lookingAt() && new BigDecimal(figures.group(1)).compareTo(quantity.value()) == 0;
    }

    /** The one quantity that the words are, with nothing before it and nothing behind it. */
    private static Optional<Quantity> whole(String words) {
        List<QuantityMention> found = new QuantityFinder().find(words, new Span(0, words.length()));
        if (found.size() != 1 || found.getFirst().span().start() > 0) {
            return Optional.empty();
        }
        Quantity quantity = found.getFirst().quantity();
        String behind = words.substring(found.getFirst().span().end()).strip();
        return behind.isEmpty() || behind.equals(quantity.unit()) ? Optional.of(quantity) : Optional.empty();
    }

    private static String near(Quantity quantity) {
        return quantity.approx() == Quantity.Approx.EXACT
                ? ""
                : quantity.approx().wireName();
    }

    private static String written(Quantity quantity, String near) {
        String value = quantity.value().stripTrailingZeros().toPlainString();
        return (value + " " + quantity.unit()).strip() + (near.isEmpty() ? "" : " " + near);
    }
}
