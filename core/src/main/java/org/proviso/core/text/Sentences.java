package org.proviso.core.text;

import java.util.ArrayList;
import java.util.List;
import org.proviso.core.model.Span;

/**
 * Cuts text into sentences, headlines and list items with their tokens. An empty line always ends a sentence; a single
 * line break does unless the next line goes on in lower case, or the block is hard-wrapped, that is, the next word would
 * not have fitted on the line.
 * Time is linear; a stretch without any end is cut at white space after {@value #LONGEST} characters.
 */
public final class Sentences {
    static final int LONGEST = 5_000;
    private static final int LONGEST_PIECE = 20 * LONGEST;
    /** The widest line of a hard-wrapped block is at least and at most this long. */
    private static final int NARROWEST_WRAP = 45;

    private static final int WIDEST_WRAP = 160;
    /** What opens a point of a list, which always stands on a line of its own. */
    private static final String BULLETS = "-*\u2022\u00b7\u2013\u2014\u25cf\u25aa";

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();

    private Sentences(String text) {
        this.text = text;
    }

    /** Every sentence of the text, in order; together they hold every token. */
    public static List<Sentence> of(String text) {
        Sentences splitter = new Sentences(text);
        splitter.blocks(text.length());
        return splitter.sentences;
    }

    /** The sentences of the text's head. */
    public static List<Sentence> of(String text, int limit) {
        Sentences splitter = new Sentences(text);
        splitter.blocks(Math.min(limit, text.length()));
        return splitter.sentences;
    }

    private void blocks(int end) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < end) {
            int stop = text.indexOf('\n', start);
            stop = stop < 0 || stop > end ? end : stop;
            if (isBlankLine(start, stop)) {
                block(lines);
                lines.clear();
            } else {
                lines.add(new Span(start, stop));
            }
            start = stop + 1;
        }
        block(lines);
    }

    private boolean isBlankLine(int start, int stop) {
        for (int i = start; i < stop; i++) {
            if (!Characters.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void block(List<Span> lines) {
        int widest = !lines.isEmpty() && isProse(lines.getLast())
                ? lines.stream().mapToInt(Span::length).max().orElse(0)
                : 0;
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !isWrap(lines.get(i - 1), lines.get(i), widest)) {
                paragraph(lines.get(from).start(), lines.get(i - 1).end());
                from = i;
            }
        }
    }

    /** A title above its source, and a list of labels, end without a stop; what is wrapped to fit a page does not. */
    private boolean isProse(Span last) {
        int end = last.end() - 1;
        while (end > last.start() && Characters.isBlank(text.charAt(end))) {
            end--;
        }
        return !Character.isLetterOrDigit(text.charAt(end));
    }

    private boolean isWrap(Span line, Span next, int widest) {
        int word = next.start();
        while (Characters.isBlank(text.charAt(word))) {
            word++;
        }
        int stop = word;
        while (stop < next.end() && !Characters.isBlank(text.charAt(stop))) {
            stop++;
        }
        if (Character.isLowerCase(text.charAt(word))) {
            return true;
        }
        boolean own = BULLETS.indexOf(text.charAt(word)) >= 0 || text.startsWith("By ", word);
        boolean wide = widest >= NARROWEST_WRAP && widest <= WIDEST_WRAP;
        return wide && !own && line.length() + 1 + (stop - word) >= widest;
    }

    /** A paragraph is cut into pieces of bounded length before it is cut into sentences. */
    private void paragraph(int start, int end) {
        int from = start;
        while (end - from > LONGEST_PIECE) {
            int cut = from + LONGEST_PIECE;
            while (cut > from && !Character.isWhitespace(text.charAt(cut))) {
                cut--;
            }
            cut = cut == from ? from + LONGEST_PIECE : cut;
            cut -= Character.isLowSurrogate(text.charAt(cut)) ? 1 : 0;
            sentencesOf(Tokens.of(text, new Span(from, cut)));
            from = cut;
        }
        sentencesOf(Tokens.of(text, new Span(from, end)));
    }

    private void sentencesOf(List<Token> tokens) {
        SentenceEnds ends = new SentenceEnds(tokens);
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int close = ends.at(from, i);
            boolean tooLong =
                    tokens.get(i).span().end() - tokens.get(from).span().start() > LONGEST;
            if (close >= 0 || tooLong) {
                i = Math.max(close, i);
                add(tokens.subList(from, i + 1));
                from = i + 1;
            }
        }
        if (from < tokens.size()) {
            add(tokens.subList(from, tokens.size()));
        }
    }

    private void add(List<Token> tokens) {
        Span span = new Span(
                tokens.getFirst().span().start(), tokens.getLast().span().end());
        sentences.add(new Sentence(span, tokens));
    }
}
