package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Span;

/** Points that stand in a sentence: "Excepted from point 1 are (a) fuel in tanks; (b) deliveries to embassies; and (c) food aid." */
final class InlinePoints {
    /** Not "section 404(a)". */
    private static final Pattern MARK = Pattern.compile("(?<=\\s)\\((?<mark>[a-z]{1,4}|\\d{1,2})\\)\\s+");

    private static final Pattern END = Pattern.compile("[;,.]?(?:\\s*\\b(?:and|or))?\\s*$");
    /** No more characters stand before the first of them: " are ", " the following: ". */
    private static final int LEAD = 40;

    private static final List<String> FIRST = List.of("a", "i", "1");

    private InlinePoints() {}

    /** Two points and more within a stretch, the first of them marked as such, without their marks; else none. */
    static List<Span> in(String text, Span stretch) {
        List<Span> points = new ArrayList<>();
        Matcher mark = MARK.matcher(text).region(stretch.start(), stretch.end());
        int from = -1;
        while (mark.find()) {
            if (from < 0 && (!FIRST.contains(mark.group("mark")) || mark.start() - stretch.start() > LEAD)) {
                return List.of();
            }
            if (from >= 0) {
                points.add(trimmed(text, from, mark.start()));
            }
            from = mark.end();
        }
        if (from >= 0) {
            points.add(trimmed(text, from, stretch.end()));
        }
        points.removeIf(Span::isEmpty);
        return points.size() > 1 ? points : List.of();
    }

    private static Span trimmed(String text, int from, int to) {
        Matcher end = END.matcher(text.substring(from, to));
        return new Span(from, end.find() ? from + end.start() : to);
    }
}
