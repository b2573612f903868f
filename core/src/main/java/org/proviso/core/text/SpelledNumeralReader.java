package org.proviso.core.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.proviso.core.text.Numeral.Style;

/** Reads numbers in words: "two hundred and six", "ten thousand", "a dozen", "one and a half million", "half a million". */
final class SpelledNumeralReader {
    static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MOST_WORDS = 16;

    /** "three lakh crore": the one Indian scale multiplies the other. */
    private static final long LAKH = 100_000;

    private static final long DOZEN = 12;

    private static final long CRORE = 10_000_000;

    private final Scan scan;
    private final FractionReader fractions;

    SpelledNumeralReader(Scan scan, FractionReader fractions) {
        this.scan = scan;
        this.fractions = fractions;
    }

    /** The number whose first word of number is at {@code at} ("a" and "half a" may stand before it). */
    Optional<Numeral> at(int at) {
        String first = scan.letters(at);
        return switch (NumeralReader.WORDS.field(first, 2)) {
            case "unit", "ten" -> Optional.of(sum(at));
            case "hundred", "scale", "dozen" -> led(at, new BigDecimal(NumeralReader.WORDS.field(first, 1)));
            case "" -> half(at).or(() -> fractions.alone(at).map(part -> part(at, part)));
            default -> Optional.empty();
        };
    }

    /** "half million" and "half a dozen" are read from their scale. */
    private Optional<Numeral> half(int at) {
        String word = scan.letters(at);
        if (!word.equals("half") && !word.equals("quarter")) {
            return Optional.empty();
        }
        int next = scan.next(at + word.length());
        int scale = scan.letters(next).equals("a") ? scan.next(next + 1) : next;
        return switch (NumeralReader.WORDS.field(scan.letters(scale), 2)) {
            case "hundred", "scale", "dozen" -> at(scale);
            default -> Optional.empty();
        };
    }

    private Numeral part(int at, FractionReader.Part part) {
        int start = scan.wordBefore(at).equals("a") ? scan.startBefore(at) : at;
        return new Numeral(start, part.end(), part.value(), BigDecimal.ONE, Style.FRACTION);
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
        return Optional.of(withParts(sum, sum.read(start, at + scan.letters(at).length())));
    }

    private Numeral sum(int at) {
        Sum sum = new Sum();
        return withParts(sum, sum.read(at, at));
    }

    /** What the words behind a whole number make of it: "fifths", "point two", "and a half". */
    private Numeral withParts(Sum sum, Numeral whole) {
        int next = fractions.wordAfter(whole.end());
        boolean one = whole.value().compareTo(BigDecimal.ONE) == 0;
        Optional<FractionReader.Part> share = next > whole.end() ? fractions.named(next, one) : Optional.empty();
        if (share.isPresent()) {
            BigDecimal value = sum.parts(whole.value(), share.get().value());
            return scaled(new Numeral(whole.start(), share.get().end(), value, BigDecimal.ONE, Style.FRACTION));
        }
        return fractions
                .point(whole.end())
                .map(point -> scaled(new Numeral(
                        whole.start(), point.end(), whole.value().add(point.value()), BigDecimal.ONE, Style.WORDS)))
                .orElseGet(() -> added(whole));
    }

    /** With "and a half" behind it, which is half of the scale where there is one: "two million and a half". */
    private Numeral added(Numeral whole) {
        Optional<FractionReader.Part> added = fractions.added(whole.end());
        if (added.isEmpty()) {
            return whole;
        }
        Numeral half =
                scaled(new Numeral(whole.start(), added.get().end(), added.get().value(), BigDecimal.ONE, Style.WORDS));
        if (!whole.isScaled()) {
            return new Numeral(
                    whole.start(), half.end(), whole.value().add(half.mantissa()), half.scale(), Style.WORDS);
        }
        BigDecimal share = half.isScaled() ? half.value().divide(whole.scale()) : half.mantissa();
        return new Numeral(whole.start(), half.end(), whole.mantissa().add(share), whole.scale(), Style.WORDS);
    }

    /** With the scale behind it: "million", "of a million". */
    private Numeral scaled(Numeral bare) {
        int at = scan.next(bare.end());
        if (scan.letters(at).equals("of")) {
            at = scan.next(at + 2);
            at = scan.letters(at).equals("a") ? scan.next(at + 1) : at;
        }
        String word = scan.letters(at);
        return NumeralReader.WORDS.field(word, 2).equals("scale")
                ? new Numeral(
                        bare.start(),
                        at + word.length(),
                        bare.mantissa(),
                        new BigDecimal(NumeralReader.WORDS.field(word, 1)),
                        Style.WORDS)
                : bare;
    }

    /** The number so far: what is complete, and the part below the next scale. */
    private final class Sum {
        private long total;
        private long part = -1;
        private long lastScale = Long.MAX_VALUE;
        private long beforeAnd;
        private boolean open;

        void begin(BigDecimal multiplier, long scale) {
            BigDecimal value = multiplier.multiply(BigDecimal.valueOf(scale));
            if (scale == 100) {
                part = value.longValue();
            } else {
                total = value.longValue();
                lastScale = scale;
            }
            open = multiplier.compareTo(BigDecimal.ONE) == 0 && scale != DOZEN;
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
                at = nextWord(end);
            }
            BigDecimal value = BigDecimal.valueOf(number());
            boolean whole = part > 0 || total == 0 || lastScale == DOZEN;
            BigDecimal scale = whole ? BigDecimal.ONE : BigDecimal.valueOf(lastScale);
            return new Numeral(start, end, value.divide(scale), scale, Style.WORDS);
        }

        private long number() {
            return total + Math.max(part, 0);
        }

        /** "one hundred and three quarters" is a hundred and a part; "one hundred and thirty fifths" are parts alone. */
        BigDecimal parts(BigDecimal all, BigDecimal share) {
            BigDecimal last = BigDecimal.valueOf(number() - beforeAnd).multiply(share);
            return beforeAnd > 0 && last.compareTo(BigDecimal.ONE) < 0
                    ? last.add(BigDecimal.valueOf(beforeAnd))
                    : all.multiply(share, MathContext.DECIMAL64);
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
                    || (part > 0 && part % 100 == 0)
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
            if (lastScale == LAKH && value == CRORE && part < 0) {
                total *= value;
                lastScale = value;
                return true;
            }
            if (part < 1 || (value >= lastScale && total > 0)) {
                return false;
            }
            boolean apart = value == DOZEN && beforeAnd > 0;
            total += apart ? beforeAnd - total + (number() - beforeAnd) * value : part * value;
            part = -1;
            lastScale = value;
            open = value != DOZEN;
            return true;
        }

        /** Where the next word of the number would begin: after a space, a hyphen, or "and" below a scale. */
        private int nextWord(int end) {
            int at = fractions.wordAfter(end);
            if (Scan.isDash(scan.at(at - 1))) {
                return at;
            }
            boolean joins = (part > 0 && part % 100 == 0) || (part < 0 && total > 0);
            if (joins && scan.letters(at).equals("and") && fractions.added(end).isEmpty()) {
                int after = scan.next(at + 3);
                String kind = NumeralReader.WORDS.field(scan.letters(after), 2);
                boolean goesOn = kind.equals("unit") || kind.equals("ten");
                beforeAnd = goesOn ? number() : beforeAnd;
                return goesOn ? after : at;
            }
            return at;
        }
    }
}
