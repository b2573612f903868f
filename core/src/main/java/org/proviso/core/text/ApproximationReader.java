package org.proviso.core.text;

import java.util.Optional;
import org.proviso.core.model.Quantity.Approx;

/** Reads the words before and after a number that say how near it is: "just over", "as many as", "or more", "+". */
final class ApproximationReader {
    private static final WordTable PHRASES = WordTable.read("approximations.tsv");
    static final String PLUS = "-plus";
    private static final int MOST_WORDS = 5;

    private final Scan scan;

    ApproximationReader(Scan scan) {
        this.scan = scan;
    }

    /** "some", "about" */
    static boolean isNear(String word) {
        return !PHRASES.field(word, 1).isEmpty();
    }

    /** How near, and how far the mention reaches for saying so. */
    record Nearness(int start, int end, Approx approx) {}

    /**
     * @param duration the number counts days, weeks …: "over four months" is a stretch of time, not more than four months
     */
    Nearness around(int start, int end, boolean duration) {
        Nearness before = before(start, end);
        if (duration && before.approx() != Approx.EXACT && isPreposition(before.start(), start)) {
            before = new Nearness(start, end, Approx.EXACT);
        }
        return before.approx() == Approx.EXACT ? after(start, end) : before;
    }

    private boolean isPreposition(int from, int to) {
        String word = scan.lower(from, scan.previous(to));
        return word.equals("over") || word.equals("under") || word.equals("around");
    }

    private Nearness before(int start, int end) {
        Nearness longest = new Nearness(start, end, Approx.EXACT);
        int at = start;
        for (int i = 0; i < MOST_WORDS; i++) {
            int wordEnd = scan.previous(at);
            int wordStart = scan.wordStart(wordEnd);
            if (wordStart == wordEnd) {
                wordStart = signStart(wordEnd);
            }
            if (wordStart == wordEnd) {
                return longest;
            }
            String phrase = scan.phrase(wordStart, scan.previous(start));
            Optional<Approx> approx = meaning(phrase);
            if (approx.isPresent()) {
                boolean exact = approx.get() == Approx.EXACT;
                longest = new Nearness(exact ? start : wordStart, end, approx.get());
            }
            at = wordStart;
        }
        return longest;
    }

    /** Where a sign such as ">" begins; one at the end of a tag is none. */
    private int signStart(int end) {
        int start = end - 1;
        char before = scan.at(start - 1);
        boolean apart = before == 0 || Scan.isSpace(before) || before == '(';
        return apart && start >= scan.from() && PHRASES.has(scan.text(), start, end) ? start : end;
    }

    private static Optional<Approx> meaning(String phrase) {
        String name = PHRASES.field(phrase, 1);
        return name.isEmpty() ? Optional.empty() : Optional.of(Approx.ofWireName(name));
    }

    private Nearness after(int start, int end) {
        if (scan.at(end) == '+' && !scan.isDigitAt(end + 1)) {
            return new Nearness(start, end + 1, Approx.MORE_THAN);
        }
        if (scan.lower(end, end + PLUS.length()).equals(PLUS)) {
            return new Nearness(start, end + PLUS.length(), Approx.MORE_THAN);
        }
        int or = scan.next(end);
        int last = scan.next(or + 2);
        if (or > end && scan.letters(or).equals("or")) {
            String word = scan.letters(last);
            return switch (word) {
                case "more" -> new Nearness(start, last + 4, Approx.AT_LEAST);
                case "less", "fewer" -> new Nearness(start, last + word.length(), Approx.UP_TO);
                case "so" -> new Nearness(start, last + 2, Approx.ABOUT);
                default -> new Nearness(start, end, Approx.EXACT);
            };
        }
        return new Nearness(start, end, Approx.EXACT);
    }
}
