package org.proviso.core.register.counts;

import java.util.List;
import org.proviso.core.model.Evidence;

/** Widens the words of claims to the paragraph that they stand in. */
final class Paragraphs {
    /** Not farther than this to each side, in characters. */
    private static final int MOST = 600;

    private static final String BLANK_LINE = "\n\n";

    private final String text;
    private final int codePoints;

    /** Where the words stand that were widened last, in code points and in characters: mostly the next are near. */
    private int lastCodePoint;

    private int lastPlace;

    Paragraphs(String text) {
        this.text = text;
        this.codePoints = text.codePointCount(0, text.length());
    }

    List<Figures.Quote> widened(List<Figures.Quote> quotes) {
        return quotes.stream()
                .map(quote -> new Figures.Quote(quote.entry(), quote.evidence(), around(quote.evidence())))
                .toList();
    }

    /** The evidence itself where it does not stand in the text. */
    private Evidence around(Evidence evidence) {
        if (evidence.end() > codePoints) {
            return evidence;
        }
        int start = place(evidence.start());
        int end = text.offsetByCodePoints(start, evidence.end() - evidence.start());
        if (!text.substring(start, end).equals(evidence.exact())) {
            return evidence;
        }
        int next = text.indexOf(BLANK_LINE, end, Math.min(text.length(), end + MOST + BLANK_LINE.length()));
        int from = whole(begin(start), start);
        int to = whole(next < 0 ? Math.min(text.length(), end + MOST) : next, text.length());
        String words = text.substring(from, to);
        int at = evidence.start() - text.codePointCount(from, start);
        return new Evidence(evidence.document(), at, at + words.codePointCount(0, words.length()), words);
    }

    private int place(int codePoint) {
        if (codePoints == text.length()) {
            return codePoint;
        }
        lastPlace = text.offsetByCodePoints(lastPlace, codePoint - lastCodePoint);
        lastCodePoint = codePoint;
        return lastPlace;
    }

    /** Behind the last blank line before a place, if that is near. */
    private int begin(int place) {
        int first = Math.max(0, place - MOST);
        for (int blank = place; blank >= Math.max(0, first - BLANK_LINE.length()); blank--) {
            if (text.startsWith(BLANK_LINE, blank)) {
                return Math.max(first, blank + BLANK_LINE.length());
            }
        }
        return first;
    }

    /** Not inside a word or a pair of surrogates: on to the next white space. */
    private int whole(int at, int last) {
        int place = at;
        while (place > 0 && place < last && !Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        return place;
    }
}
