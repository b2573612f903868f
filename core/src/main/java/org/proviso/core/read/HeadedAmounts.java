package org.proviso.core.read;

import java.util.List;
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
    /** The unit in brackets or behind a comma; else the last word. */
    private static final Pattern UNIT =
            Pattern.compile("(?:[(\\[]|, ?| in )\\s*(?:in )?(?<unit>[^)\\]]{1,20}?)\\s*[)\\]]?$");

    /** A currency, and how many of it are meant: "US$ million", "EUR m". */
    private static final Pattern SCALED =
            Pattern.compile("(?<of>\\S+?) ?(?<scale>million|billion|thousand|mn|bn|m|k)?", Pattern.CASE_INSENSITIVE);

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
        return ways(cell, named)
                .flatMap(way -> first(way).stream())
                .filter(quantity -> !quantity.unit().isEmpty())
                .findFirst()
                .or(() -> own.map(number -> new Quantity(number.value(), named, number.approx())));
    }

    /** How a text would write the number with its unit. */
    private static Stream<String> ways(String cell, String unit) {
        Matcher scaled = SCALED.matcher(unit);
        String scale = scaled.matches() && scaled.group("scale") != null ? " " + scaled.group("scale") : "";
        String of = scaled.matches() ? scaled.group("of") : unit;
        return List.of(of + " " + cell + scale, of + cell + scale, cell + scale + " " + of).stream();
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
