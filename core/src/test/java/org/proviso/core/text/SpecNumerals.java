package org.proviso.core.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Span;

/** Every number of a text as {@link NumeralReader} reads it, whatever it counts: what the specification of numbers is about. */
final class SpecNumerals {
    private SpecNumerals() {}

    /** A number and its sign. */
    record Found(Span span, BigDecimal value) {
        boolean is(Span wanted, BigDecimal number) {
            return span.equals(wanted)
                    && value.round(MathContext.DECIMAL32).compareTo(number.round(MathContext.DECIMAL32)) == 0;
        }
    }

    static List<Found> in(String text) {
        Scan scan = Scan.of(text, new Span(0, text.length()));
        NumeralReader numerals = new NumeralReader(scan);
        NumberContext context = new NumberContext(scan);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Numeral> numeral = numerals.isNumber(at) ? numerals.at(at, false) : Optional.empty();
            if (numeral.isPresent() && context.isNumeral(numeral.get())) {
                int start = context.signedStart(numeral.get().start());
                BigDecimal value = numeral.get().value();
                found.add(new Found(
                        new Span(start, numeral.get().end()),
                        start < numeral.get().start() ? value.negate() : value));
            }
            at = Math.max(numeral.map(Numeral::end).orElse(at), scan.glueEnd(at));
        }
        return found;
    }
}
