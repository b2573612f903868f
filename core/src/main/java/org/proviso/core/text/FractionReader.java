package org.proviso.core.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Reads the parts of a whole that belong to a number: "three quarters", "two-thirds", "and a half", "3/4", "½", "point
 * seven one".
 */
final class FractionReader {
    private static final WordTable PARTS = WordTable.read("fractions.tsv");
    private static final int MOST_DECIMALS = 9;
    private static final int LARGEST_FIGURE = 2;

    private final Scan scan;

    FractionReader(Scan scan) {
        this.scan = scan;
    }

    /** A part of one, and where its words end. */
    record Part(int end, BigDecimal value) {}

    /** The word at {@code at} names a part: "thirds" (after "two"), or "third" or "twenty-fifth" (after "one" or "a"). */
    Optional<Part> named(int at, boolean one) {
        String word = scan.letters(at);
        int end = at + word.length();
        if (NumeralReader.WORDS.field(word, 2).equals("ten") && scan.at(end) == '-') {
            return compound(end + 1, one, new BigDecimal(NumeralReader.WORDS.field(word, 1)));
        }
        return PARTS.field(word, 2).equals(one ? "one" : "many")
                ? Optional.of(new Part(end, share(word)))
                : Optional.empty();
    }

    private Optional<Part> compound(int at, boolean one, BigDecimal tens) {
        String word = scan.letters(at);
        String singular = one ? word : word.replaceAll("s$", "");
        String units = switch (singular) {
            case "first" -> "1";
            case "second" -> "2";
            case "half", "quarter" -> "";
            default -> PARTS.field(singular, 1);
        };
        boolean fits = units.length() == 1 && (one || !word.equals(singular));
        return fits
                ? Optional.of(new Part(
                        at + word.length(),
                        BigDecimal.ONE.divide(tens.add(new BigDecimal(units)), MathContext.DECIMAL64)))
                : Optional.empty();
    }

    private static BigDecimal share(String word) {
        return new BigDecimal(PARTS.field(word, 3)).divide(new BigDecimal(PARTS.field(word, 1)), MathContext.DECIMAL64);
    }

    /** The part that begins with its own word: "half", "a half", "a fifth of"; an ordinal ("a fifth man") is none. */
    Optional<Part> alone(int at) {
        String word = scan.letters(at);
        int end = at + word.length();
        boolean led = scan.wordBefore(at).equals("a");
        boolean meant = word.equals("half") || (led && endsHere(end));
        return meant ? named(at, true) : Optional.empty();
    }

    /** Nothing follows that an ordinal could be said of. */
    private boolean endsHere(int end) {
        int next = scan.next(end);
        return scan.letters(next).equals("of") || !scan.isLetterAt(next);
    }

    /** "and a half", "and one fourth", "and three quarters" after a number; not "and half of them". */
    Optional<Part> added(int end) {
        int and = scan.next(end);
        if (and == end || !scan.letters(and).equals("and")) {
            return Optional.empty();
        }
        int at = scan.next(and + 3);
        String first = scan.letters(at);
        boolean one = first.equals("a") || first.equals("one");
        boolean alone = first.equals("half");
        String kind = NumeralReader.WORDS.field(first, 2);
        boolean many = !one && kind.equals("unit");
        int part = alone ? at : wordAfter(at + first.length());
        if (!(one || alone || many) || part == at + first.length()) {
            return Optional.empty();
        }
        BigDecimal times = many ? new BigDecimal(NumeralReader.WORDS.field(first, 1)) : BigDecimal.ONE;
        return named(part, !many)
                .filter(found -> isAdded(scan.letters(part), many, found.end()))
                .map(found -> new Part(found.end(), found.value().multiply(times)));
    }

    /** "two and a third of them" and "two and a third man" add nothing to two. */
    private boolean isAdded(String part, boolean many, int end) {
        String next = scan.letters(scan.next(end));
        boolean safe = many || part.equals("half") || part.equals("quarter") || isScale(next) || next.isEmpty();
        return safe && !next.equals("of");
    }

    private static boolean isScale(String word) {
        return NumeralReader.WORDS.field(word, 2).equals("scale");
    }

    /** The next word of a number: after a space or a hyphen, in tokenised text with spaces around it ("fifty - two"). */
    int wordAfter(int end) {
        if (scan.at(end) == '-') {
            return end + 1;
        }
        int at = scan.next(end);
        boolean hyphen = scan.at(at) == '-' && Scan.isSpace(scan.at(at + 1));
        return hyphen && scan.isLetterAt(scan.next(at + 1)) ? scan.next(at + 1) : at;
    }

    /** "point seven one", "point seventy-one", "point eleven" after a number in words. */
    Optional<Part> point(int end) {
        int at = scan.next(end);
        if (at == end || !scan.letters(at).equals("point")) {
            return Optional.empty();
        }
        StringBuilder decimals = new StringBuilder(MOST_DECIMALS);
        int last = at;
        int next = scan.next(at + "point".length());
        boolean open = true;
        for (int i = 0; i < MOST_DECIMALS && open; i++) {
            String word = scan.letters(next);
            String digits = NumeralReader.WORDS.field(word, 1);
            String kind = NumeralReader.WORDS.field(word, 2);
            boolean after = decimals.length() == LARGEST_FIGURE && decimals.charAt(1) == '0';
            if (!kind.equals("unit") && !kind.equals("ten")) {
                break;
            }
            if (after && digits.length() == 1) {
                decimals.setLength(1);
            }
            decimals.append(digits);
            last = next + word.length();
            open = digits.length() == 1 || kind.equals("ten");
            next = wordAfter(last);
        }
        return decimals.isEmpty() ? Optional.empty() : Optional.of(new Part(last, new BigDecimal("0." + decimals)));
    }

    /** "3/4": a proper fraction of small numbers, which is no date and no score. */
    Optional<Part> slashed(int at) {
        int slash = scan.digitsEnd(at, LARGEST_FIGURE + 1);
        int end = scan.digitsEnd(slash + 1, LARGEST_FIGURE + 1);
        boolean fits = slash - at >= 1
                && slash - at <= LARGEST_FIGURE
                && scan.at(slash) == '/'
                && end > slash + 1
                && end - slash - 1 <= LARGEST_FIGURE;
        if (!fits || scan.at(end) == '/' || Character.isLetter(scan.at(end))) {
            return Optional.empty();
        }
        int over = Integer.parseInt(scan.text(), at, slash, 10);
        int under = Integer.parseInt(scan.text(), slash + 1, end, 10);
        return over > 0 && over < under
                ? Optional.of(new Part(
                        end, BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under), MathContext.DECIMAL64)))
                : Optional.empty();
    }

    /** The fraction of "2 1/4": a part that prices and lengths have, after few digits. */
    Optional<Part> mixed(Numeral whole) {
        int at = scan.next(whole.end());
        boolean apart = at > whole.end() && whole.isPlain() && whole.end() - whole.start() <= LARGEST_FIGURE + 1;
        return apart && scan.isDigitAt(at) ? slashed(at).filter(part -> isUsual(at)) : Optional.empty();
    }

    private boolean isUsual(int at) {
        int slash = scan.digitsEnd(at, LARGEST_FIGURE);
        return switch (scan.lower(slash + 1, scan.digitsEnd(slash + 1, LARGEST_FIGURE))) {
            case "2", "3", "4", "5", "6", "8", "10", "12", "16", "32", "64" -> true;
            default -> false;
        };
    }

    /** "½" and its like. */
    Optional<Part> sign(int at) {
        String sign = at >= scan.from() && at < scan.to() ? scan.text().substring(at, at + 1) : "";
        return PARTS.field(sign, 2).equals("sign") ? Optional.of(new Part(at + 1, share(sign))) : Optional.empty();
    }
}
