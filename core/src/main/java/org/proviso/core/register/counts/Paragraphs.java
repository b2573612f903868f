package org.proviso.core.register.counts;

import java.util.List;
import org.proviso.core.model.Evidence;

/** Widens the words of claims to the paragraph that they stand in. */
final class Paragraphs {
    /** Not farther than this to each side, in characters. */
    private static final int MOST = 600;

    private final String text;
    private final int codePoints;

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
        int start = codePoints == text.length() ? evidence.start() : text.offsetByCodePoints(0, evidence.start());
        int end = text.offsetByCodePoints(start, evidence.end() - evidence.start());
        if (!text.substring(start, end).equals(evidence.exact())) {
            return evidence;
        }
        int blank = text.lastIndexOf("\n\n", start);
        int next = text.indexOf("\n\n", end);
        int from = whole(Math.max(blank < 0 ? 0 : blank + 2, start - MOST), start);
        int to = whole(Math.min(next < 0 ? text.length() : next, end + MOST), text.length());
        String words = text.substring(from, to);
        int at = evidence.start() - text.codePointCount(from, start);
        return new Evidence(evidence.document(), at, at + words.codePointCount(0, words.length()), words);
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
