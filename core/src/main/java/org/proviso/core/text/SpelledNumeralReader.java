package org.proviso.core.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.proviso.core.text.Numeral.Style;

/** Reads numbers in words: "two hundred and six", "ten thousand", "a dozen", "one and a half million", "half a million". */
final class SpelledNumeralReader {
    static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MOST_WORDS = 16;

    private final Scan scan;

    SpelledNumeralReader(Scan scan) {
        this.scan = scan;
    }

    /** The number whose first word of number is at {@code at} ("a" and "half a" may stand before it). */
    Optional<Numeral> at(int at) {
        String first = scan.letters(at);
        String kind = NumeralReader.WORDS.field(first, 2);
        return switch (kind) {
            case "unit", "ten" -> Optional.of(sum(at));
            case "hundred", "scale", "dozen" -> led(at, new BigDecimal(NumeralReader.WORDS.field(first, 1)));
            default -> Optional.empty();
        };
    }

    /** After " and a half" or " and half"; {@code at} itself when that does not stand there. */
    static int halfEnd(Scan scan, int at) {
        int and = scan.next(at);
        if (and == at || !scan.letters(and).equals("and")) {
            return at;
        }
        int half = scan.next(and + 3);
        if (scan.letters(half).equals("a")) {
            half = scan.next(half + 1);
        }
        return scan.letters(half).equals("half") ? half + 4 : at;
    }

    /** "a million", "half a dozen": a scale without a number of its own counts only with one of these before it. */
    private Optional<Numeral> led(int at, BigDecimal scale) {
        String before = scan.wordBefore(at);
        int start = scan.startBefore(at);
        BigDecimal multiplier = BigDecimal.ONE;
        if (before.equals("half") || before.equals("quarter")) {
            multiplier = before.equals("half") ? HALF : new BigDecimal("0.25");
            start = scan.wordBefore(start).equals("a") ? scan.startBefore(start) : start;
        } else if (!before.equals("a")) {
            return Optional.empty();
        } else if (scan.wordBefore(start).equals("half")) {
            multiplier = HALF;
            start = scan.startBefore(start);
        }
        Sum sum = new Sum();
        sum.begin(multiplier, scale.longValueExact());
        return Optional.of(sum.read(start, at + scan.letters(at).length()));
    }

    private Numeral sum(int at) {
        return new Sum().read(at, at);
    }

    /** The number so far: what is complete, and the part below the next scale. */
    private final class Sum {
        private long total;
        private long part = -1;
        private long lastScale = Long.MAX_VALUE;
        private BigDecimal fraction = BigDecimal.ZERO;
        private boolean open;

        void begin(BigDecimal multiplier, long scale) {
            BigDecimal value = multiplier.multiply(BigDecimal.valueOf(scale));
            if (scale == 100) {
                part = value.longValue();
            } else {
                total = value.longValue();
                lastScale = scale;
            }
            open = multiplier.compareTo(BigDecimal.ONE) == 0 && scale != 12;
        }

        Numeral read(int start, int from) {
            int end = from;
            int at = from == start ? start : nextWord(end);
            for (int i = 0; i < MOST_WORDS && ((i == 0 && from == start) || open); i++) {
                String word = scan.letters(at);
                if (!add(word)) {
                    break;
                }
                end = at + word.length();
                int half = halfEnd(scan, end);
                if (half > end && total == 0) {
                    fraction = HALF;
                    end = half;
                }
                at = nextWord(end);
            }
            BigDecimal value = BigDecimal.valueOf(total + Math.max(part, 0)).add(fraction);
            boolean whole = part > 0 || total == 0 || lastScale == 12;
            BigDecimal scale = whole ? BigDecimal.ONE : BigDecimal.valueOf(lastScale);
            return new Numeral(start, end, value.divide(scale), scale, Style.WORDS);
        }

        private boolean add(String word) {
            String kind = NumeralReader.WORDS.field(word, 2);
            if (kind.isEmpty()) {
                return false;
            }
            long value = Long.parseLong(NumeralReader.WORDS.field(word, 1));
            open = true;
            return switch (kind) {
                case "unit", "ten" -> addSmall(value);
                case "hundred" -> hundreds();
                case "scale", "plural", "dozen" -> scale(value);
                default -> false;
            };
        }

        private boolean addSmall(long value) {
            boolean fits = part < 0
                    || (part > 0 && part % 100 == 0 && fraction.signum() == 0)
                    || (part % 100 >= 20 && part % 10 == 0 && value > 0 && value < 10);
            if (fits && (total == 0 || lastScale >= 1000)) {
                part = Math.max(part, 0) + value;
                return true;
            }
            return false;
        }

        private boolean hundreds() {
            if (part < 1 || part > 99) {
                return false;
            }
            part *= 100;
            return true;
        }

        private boolean scale(long value) {
            if (part < 0 || (part == 0 && fraction.signum() == 0) || (value >= lastScale && total > 0)) {
                return false;
            }
            BigDecimal scaled = BigDecimal.valueOf(part).add(fraction).multiply(BigDecimal.valueOf(value));
            total += scaled.longValue();
            part = -1;
            fraction = BigDecimal.ZERO;
            lastScale = value;
            open = value != 12;
            return true;
        }

        /** Where the next word of the number would begin: after a space, a hyphen, or "and" below a scale. */
        private int nextWord(int end) {
            if (scan.at(end) == '-') {
                return end + 1;
            }
            int at = scan.next(end);
            boolean joins = (part > 0 && part % 100 == 0) || (part < 0 && total > 0);
            if (joins && scan.letters(at).equals("and")) {
                int after = scan.next(at + 3);
                String kind = NumeralReader.WORDS.field(scan.letters(after), 2);
                return kind.equals("unit") || kind.equals("ten") ? after : at;
            }
            return at;
        }
    }
}
