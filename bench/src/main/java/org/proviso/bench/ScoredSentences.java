package org.proviso.bench;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.text.CodePoints;

/**
 * Where the scorer takes sentences to begin: after a line break, or after {@code . ! ?} and closing quotes before a capital or
 * a quote. Deliberately not the product's own sentences, so that these cannot flatter its score.
 */
final class ScoredSentences {
    private static final Pattern BREAK = Pattern.compile(
            "\\n+|(?<![A-Z])(?<!\\bMr)(?<!\\bMs)(?<!\\bDr)(?<!\\bSen)(?<!\\bGen)(?<!\\bGov)(?<!\\bU\\.S)"
                    + "[.!?][\"\u201d\u2019')]*\\s+(?=[\"\u201c\u2018'(]?[A-Z0-9])",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** In code points, ascending. */
    private final int[] starts;

    private ScoredSentences(int[] starts) {
        this.starts = starts;
    }

    static ScoredSentences of(String text) {
        CodePoints points = CodePoints.of(text);
        Matcher breaks = BREAK.matcher(text);
        int[] starts = new int[16];
        int count = 1;
        while (breaks.find()) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = points.ofUnits(breaks.end());
        }
        return new ScoredSentences(Arrays.copyOf(starts, count));
    }

    /** The number of the sentence that a code point stands in. */
    int at(int codePoint) {
        int found = Arrays.binarySearch(starts, codePoint);
        return found >= 0 ? found : -found - 2;
    }
}
