package org.proviso.core.text;

import java.util.Locale;
import java.util.Optional;
import org.proviso.core.model.Edtf;

/** Reads decades of two digits and in words, and centuries: "the '70s", "the 70s", "the nineteen seventies", "21st century". */
final class DecadeReader {
    private static final int CENTURY = 100;

    private final Scan scan;

    DecadeReader(Scan scan) {
        this.scan = scan;
    }

    /** "'70s" and "70s" at its digits: not degrees, not an age ("in her 70s"). */
    Optional<DatePoint> digits(int at) {
        int end = scan.digitsEnd(at, 3);
        boolean tens = end - at == 2 && scan.at(at + 1) == '0' && scan.at(at) != '1';
        int letter = isMark(end) ? end + 1 : end;
        if (!tens || scan.at(letter) != 's' || scan.isLetterAt(letter + 1)) {
            return Optional.empty();
        }
        int start = isMark(at - 1) ? at - 1 : at;
        return start < at || isLed(start) || (isMark(end) && isPreposition(scan.wordBefore(start)))
                ? decade(start, letter + 1, (scan.at(at) - '0') * 10)
                : Optional.empty();
    }

    private boolean isMark(int at) {
        return scan.at(at) == '\'' || scan.at(at) == '\u2019' || scan.at(at) == '\u2018';
    }

    private boolean isLed(int start) {
        return switch (scan.wordBefore(start)) {
            case "the" -> isPreposition(scan.wordBefore(scan.startBefore(start)));
            case "early", "mid", "late" -> true;
            default -> false;
        };
    }

    private static boolean isPreposition(String word) {
        return switch (word) {
            case "in", "of", "since", "during", "from", "through", "until" -> true;
            default -> false;
        };
    }

    /** "seventies", "nineteen seventies", "noughties". */
    Optional<DatePoint> word(int at) {
        String word = scan.letters(at);
        int years = Integer.parseInt(DatePointReader.WORDS.field(word, 1));
        int end = at + word.length();
        int before = scan.startBefore(at);
        int century = switch (scan.wordBefore(at)) {
            case "nineteen" -> 1900;
            case "eighteen" -> 1800;
            default -> 0;
        };
        if (century > 0) {
            return fixed(before, end, century + years);
        }
        return years == 0 ? fixed(at, end, 2000) : isLed(at) ? decade(at, end, years) : Optional.empty();
    }

    /** The last decade of that name that had begun. */
    private static Optional<DatePoint> decade(int start, int end, int years) {
        return Optional.of(DatePoint.written(start, end, new DateMeaning.Relative(published -> {
            int first = published.getYear() / CENTURY * CENTURY + years;
            return years(first > published.getYear() ? first - CENTURY : first, 10);
        })));
    }

    private static Optional<DatePoint> fixed(int start, int end, int first) {
        return Optional.of(DatePoint.written(start, end, new DateMeaning.Fixed(years(first, 10))));
    }

    private static Edtf years(int first, int number) {
        return new Edtf(String.format(Locale.ROOT, "%04d/%04d", first, first + number - 1));
    }

    /** As ISO 8601 counts: the twenty-first begins with the year 2000. */
    static Edtf century(int number) {
        return years((number - 1) * CENTURY, CENTURY);
    }
}
