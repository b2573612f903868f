package org.proviso.core.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads two numbers that are the ends of one range or change: "between 10 and 20 million", "$4-5bn", "from 70,000 to 85,000". */
final class RangeReader {
    private final Scan scan;
    private final NumeralReader numerals;
    private final CurrencyReader currencies;

    RangeReader(Scan scan, NumeralReader numerals, CurrencyReader currencies) {
        this.scan = scan;
        this.numerals = numerals;
        this.currencies = currencies;
    }

    /**
     * Two ends with one unit.
     *
     * @param secondStart where the second number or its currency sign begins
     * @param isChange "from … to …": both numbers are said to be exact
     */
    record Range(Numeral first, Numeral second, int secondStart, boolean isChange) {
        /** The first end as if it were alone in the text, for judging what it is. */
        Numeral beforeConnector(Scan scan) {
            boolean glued = Scan.isDash(scan.at(first.end()));
            return glued && first.isPlain() && !first.looksLikeYear()
                    ? new Numeral(first.start(), second.end(), first.mantissa(), first.scale(), Numeral.Style.PLAIN)
                    : first;
        }
    }

    Optional<Range> from(Numeral first, Optional<CurrencyReader.Sign> sign) {
        String before = scan.wordBefore(sign.map(CurrencyReader.Sign::start).orElse(first.start()));
        int after = connectorEnd(first, before.equals("between"));
        if (after < 0) {
            return Optional.empty();
        }
        int at = signEnd(after);
        Optional<CurrencyReader.Sign> second = at > after ? currencies.before(at) : Optional.empty();
        boolean agree = second.isEmpty()
                || (sign.isPresent() && second.get().code().equals(sign.get().code()));
        if (!agree || !numerals.isNumber(at)) {
            return Optional.empty();
        }
        int start = after;
        return numerals.at(at, sign.isPresent())
                .flatMap(numeral -> range(first, numeral, start, before.equals("from")));
    }

    private Optional<Range> range(Numeral first, Numeral second, int start, boolean change) {
        boolean shares =
                !first.isScaled() && second.isScaled() && first.mantissa().compareTo(second.mantissa()) < 0;
        Numeral scaled = shares ? first.scaledLike(second) : first;
        BigDecimal least = scaled.value();
        boolean years = first.looksLikeYear() && (second.looksLikeYear() || second.end() - second.start() == 2);
        return least.compareTo(second.value()) < 0 && !years && !isTelephone(first, second)
                ? Optional.of(new Range(scaled, second, start, change))
                : Optional.empty();
    }

    /** "555-0143": three plain digits and four. */
    private boolean isTelephone(Numeral first, Numeral second) {
        boolean plain = first.isPlain() && second.isPlain() && Scan.isDash(scan.at(first.end()));
        return plain && first.end() - first.start() == 3 && second.end() - second.start() == 4;
    }

    /** After "-", "to" or (after "between") "and"; -1 when none stands there. */
    private int connectorEnd(Numeral first, boolean between) {
        int end = first.end();
        if (Scan.isDash(scan.at(end)) && scan.at(end) != '\u2014') {
            return end + 1;
        }
        int at = scan.next(end);
        String word = scan.letters(at);
        boolean joins = word.equals("to") || (between && word.equals("and"));
        if (joins && at > end) {
            return scan.next(at + word.length());
        }
        boolean dash = scan.at(at) == '\u2013' && scan.isDigitAt(scan.next(at + 1));
        return dash ? scan.next(at + 1) : -1;
    }

    private int signEnd(int at) {
        int end = at;
        while (end - at < 4 && !scan.isDigitAt(end) && scan.at(end) != 0 && !isNumberWord(at)) {
            end++;
        }
        return scan.isDigitAt(end) ? end : at;
    }

    private boolean isNumberWord(int at) {
        return NumeralReader.WORDS.has(scan.letters(at));
    }
}
