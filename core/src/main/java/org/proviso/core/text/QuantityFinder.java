package org.proviso.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Quantity.Approx;
import org.proviso.core.model.Span;

/**
 * Finds the numbers, amounts of money, percentages and counts of a text with what they count. Not dates, times, ordinals or
 * labels ("Title 42"). Any text will do; the time is linear in its length, because every step looks at a bounded stretch
 * around a digit or a word of number and everything else is passed over.
 */
public final class QuantityFinder {

    /** The quantities inside the span, in the order of the text; none overlaps another. */
    public List<QuantityMention> find(String text, Span within) {
        Scan scan = Scan.of(text, within);
        return find(scan, new DatePointReader(scan).all());
    }

    /** Whether letters that begin an amount of money are those of other things too: the "N" of "N500 million". */
    public static boolean isLetterSign(String word) {
        return CurrencyReader.isLetter(word);
    }

    /** @param dates all that the scan holds */
    List<QuantityMention> find(Scan scan, List<DatePoint> dates) {
        List<QuantityMention> found = new ArrayList<>();
        Search search = new Search(scan, found);
        for (Span stretch : NumberStretches.outside(dates, scan)) {
            search.over(stretch);
        }
        return List.copyOf(found);
    }

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** One search over one text. */
    private static final class Search {
        private final Scan scan;
        private final List<QuantityMention> found;
        private final NumeralReader numerals;
        private final CurrencyReader currencies;
        private final UnitFinder units;
        private final ApproximationReader approximations;
        private final NumberContext context;
        private final RangeReader ranges;
        private int lastEnd;

        Search(Scan scan, List<QuantityMention> found) {
            this.scan = scan;
            this.found = found;
            numerals = new NumeralReader(scan);
            currencies = new CurrencyReader(scan);
            units = new UnitFinder(scan, currencies, numerals);
            approximations = new ApproximationReader(scan);
            context = new NumberContext(scan);
            ranges = new RangeReader(scan, numerals, currencies);
            lastEnd = scan.from();
        }

        void over(Span stretch) {
            int at = stretch.start();
            while (at < stretch.end()) {
                char c = scan.text().charAt(at);
                if (Scan.isDigit(c) || (c == '.' && numerals.isNumber(at))) {
                    at = Math.max(number(at), at + 1);
                } else if (Character.isLetter(c)) {
                    at = word(at);
                } else {
                    at++;
                }
            }
        }

        private int word(int at) {
            int end = scan.lettersEnd(at);
            if (scan.isAddress(at, end)) {
                return scan.addressEnd(end);
            }
            boolean joined = scan.at(at - 1) == '-' && scan.isLetterAt(at - 2);
            boolean begins = NumeralReader.WORDS.has(scan.text(), at, end)
                    && !scan.isDigitAt(at - 1)
                    && !scan.isDigitAt(end)
                    && !joined;
            return begins ? Math.max(number(at), end) : end;
        }

        /** Reads the number at {@code at} and whatever belongs to it; where to go on. */
        private int number(int at) {
            Optional<CurrencyReader.Sign> sign = currencies.before(at, lastEnd);
            Optional<Numeral> read = numerals.at(at, sign.isPresent());
            if (read.isEmpty()) {
                return scan.glueEnd(at);
            }
            Numeral first = read.get();
            Optional<RangeReader.Range> range = ranges.from(first, sign);
            if (range.isPresent() && context.isQuantity(range.get().beforeConnector(scan))) {
                return both(range.get(), sign);
            }
            boolean counts = sign.isPresent() ? !scan.isDigitAt(sign.get().start() - 1) : context.isQuantity(first);
            return counts ? one(first, sign) : scan.glueEnd(first.end() - 1);
        }

        private int one(Numeral numeral, Optional<CurrencyReader.Sign> sign) {
            Unit unit = unit(numeral, sign);
            int start = start(numeral, sign);
            ApproximationReader.Nearness near = approximations.around(start, unit.end(), isDuration(unit));
            if (near.start() == start && context.isName(numeral, unit)) {
                return unit.end();
            }
            Quantity quantity = quantity(numeral, unit, near.approx());
            Optional<Unit> cents = near.end() == unit.end() ? currencies.cents(unit, numerals) : Optional.empty();
            int end = cents.map(Unit::end).orElse(near.end());
            add(near.start(), end, cents.map(more -> plus(quantity, more)).orElse(quantity));
            return end;
        }

        private static Quantity plus(Quantity whole, Unit cents) {
            return new Quantity(whole.value().add(cents.factor()), whole.unit(), whole.approx());
        }

        private int both(RangeReader.Range range, Optional<CurrencyReader.Sign> sign) {
            Unit unit = unit(range.second(), sign);
            int start = start(range.first(), sign);
            ApproximationReader.Nearness near =
                    approximations.around(start, range.first().end(), isDuration(unit));
            boolean said = near.approx() != Approx.EXACT || range.isChange();
            Approx least = said ? near.approx() : Approx.AT_LEAST;
            Approx most = said ? near.approx() : Approx.UP_TO;
            add(near.start(), range.first().end(), quantity(range.first(), unit, least));
            add(range.secondStart(), unit.end(), quantity(range.second(), unit, most));
            return unit.end();
        }

        private Unit unit(Numeral numeral, Optional<CurrencyReader.Sign> sign) {
            if (numeral.style() == Numeral.Style.SHARE) {
                return new Unit(numeral.end(), "percent", HUNDRED);
            }
            return sign.map(s -> new Unit(currencies.repeatedEnd(numeral, s.code()), s.code(), s.factor()))
                    .orElseGet(() -> units.after(numeral));
        }

        private int start(Numeral numeral, Optional<CurrencyReader.Sign> sign) {
            return context.signedStart(sign.map(CurrencyReader.Sign::start).orElse(numeral.start()));
        }

        private Quantity quantity(Numeral numeral, Unit unit, Approx approx) {
            BigDecimal value = numeral.value().multiply(unit.factor());
            if (numeral.style() == Numeral.Style.SHARE) {
                value = new BigDecimal(value.setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString());
            }
            boolean negative = context.signedStart(numeral.start()) < numeral.start();
            return new Quantity(negative ? value.negate() : value, unit.name(), approx);
        }

        private void add(int start, int end, Quantity quantity) {
            found.add(new QuantityMention(new Span(Math.max(start, lastEnd), end), quantity));
            lastEnd = end;
        }

        private static boolean isDuration(Unit unit) {
            return switch (unit.name()) {
                case "day",
                        "days",
                        "week",
                        "weeks",
                        "month",
                        "months",
                        "year",
                        "years",
                        "hours",
                        "minutes",
                        "decades" -> true;
                default -> false;
            };
        }
    }
}
