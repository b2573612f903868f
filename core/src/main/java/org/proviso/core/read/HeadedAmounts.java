package org.proviso.core.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Span;
import org.proviso.core.text.QuantityFinder;
import org.proviso.core.text.QuantityMention;

/** Numbers of tables whose unit stands in the heading: "75,000" under "Quantity allowed (MT)", "2.4" under "Amount, US$ million". */
final class HeadedAmounts {
    private static final QuantityFinder FINDER = new QuantityFinder();
    /** The unit in brackets, behind a comma or behind "in". */
    private static final Pattern UNIT =
            Pattern.compile("(?:[(\\[]|, ?| in )\\s*(?:in )?(?<unit>[^)\\]]{1,20}?)\\s*[)\\]]?$");

    /** How many of a unit are meant: "US$ million", "EUR m", "000 EUR". */
    private static final Pattern SCALE =
            Pattern.compile("(?i)\\b(?:(?<m>millions?|mn|m)|(?<b>billions?|bn|b)|(?<k>thousands?|k|000))\\b");

    private static final Map<String, BigDecimal> SCALES = Map.of(
            "k", BigDecimal.valueOf(1_000), "m", BigDecimal.valueOf(1_000_000), "b", BigDecimal.valueOf(1_000_000_000));

    /** "$m", "\u00a3k" */
    private static final Pattern GLUED = Pattern.compile("([\\p{Sc}])(\\p{L})");

    private HeadedAmounts() {}

    /** The number that a cell begins with, in the unit that it or its heading names. */
    static Optional<Quantity> of(String cell, String heading) {
        Optional<Quantity> own = first(cell);
        if (own.isEmpty() || !own.get().unit().isEmpty()) {
            return own;
        }
        Matcher unit = UNIT.matcher(heading);
        if (!unit.find()) {
            return own;
        }
        String named = unit.group("unit").strip();
        Matcher scale = SCALE.matcher(GLUED.matcher(named).replaceAll("$1 $2"));
        String of = scale.replaceAll(" ").strip();
        Optional<String> money = currency(of);
        if (money.isPresent()) {
            scale.reset();
            BigDecimal times = scale.find() ? times(scale) : BigDecimal.ONE;
            return own.map(number -> new Quantity(number.value().multiply(times), money.get(), number.approx()));
        }
        return first(cell + " " + named)
                .filter(quantity -> !quantity.unit().isEmpty())
                .or(() -> own.map(number -> new Quantity(number.value(), named, number.approx())));
    }

    private static BigDecimal times(Matcher scale) {
        return SCALES.entrySet().stream()
                .filter(each -> scale.group(each.getKey()) != null)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }

    /** The code of a currency as it is written. */
    private static Optional<String> currency(String written) {
        return Stream.of(written + " 1", written + "1", "1 " + written)
                .flatMap(way -> first(way).stream())
                .filter(Quantity::isMoney)
                .map(Quantity::unit)
                .findFirst();
    }

    private static Optional<Quantity> first(String words) {
        List<QuantityMention> found = FINDER.find(words, new Span(0, words.length()));
        return found.stream()
                .filter(number ->
                        words.substring(0, number.span().start()).chars().noneMatch(Character::isDigit))
                .map(QuantityMention::quantity)
                .findFirst();
    }
}
