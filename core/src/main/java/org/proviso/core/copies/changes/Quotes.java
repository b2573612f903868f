package org.proviso.core.copies.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.core.model.Span;

/** The quotations of a text, and its words without punctuation as one line, so that words can be looked up in it. */
final class Quotes {
    /** A quotation longer than this is taken for a stray mark. */
    private static final int LONGEST = 2_000;

    /** "I will" and "I'll" are the same words; without their apostrophe and blank they look the same. */
    private static final List<Contraction> CONTRACTIONS = List.of(
            Contraction.of("(?<= )(i|you|he|she|it|we|they|that|there|who) will(?= )", "$1ll"),
            Contraction.of("(?<= )(i|you|he|she|it|we|they|that|there|who) would(?= )", "$1d"),
            Contraction.of("(?<= )(he|she|it|that|there|what|who|here) is(?= )", "$1s"),
            Contraction.of("(?<= )(you|we|they|there) are(?= )", "$1re"),
            Contraction.of("(?<= )(i|you|we|they) have(?= )", "$1ve"),
            Contraction.of("(?<= )i am(?= )", "im"),
            Contraction.of("(?<= )(can ?not|cant)(?= )", "cannot"),
            Contraction.of("(?<= )will not(?= )", "wont"),
            Contraction.of("(?<= )(do|does|did|is|are|was|were|has|have|had|would|could|should) not(?= )", "$1nt"));

    private record Contraction(Pattern full, String shortened) {
        static Contraction of(String full, String shortened) {
            return new Contraction(Pattern.compile(full), shortened);
        }
    }

    private final String text;
    private final List<Quote> quotes = new ArrayList<>();
    private final String line;

    /**
     * Words inside quotation marks.
     *
     * @param at the words without the marks
     * @param line the words in lower case without punctuation, a blank before and behind each
     */
    record Quote(Span at, String line, List<String> words, Set<String> distinct) {
        static Quote of(Span at, String text) {
            String line = Quotes.line(at.of(text));
            String inside = line.strip();
            List<String> words = inside.isEmpty() ? List.of() : List.of(inside.split(" "));
            return new Quote(at, line, words, Set.copyOf(words));
        }
    }

    Quotes(String text) {
        this.text = text;
        this.line = line(text);
        int at = 0;
        while (at < text.length()) {
            int end = closing(at);
            if (end > at) {
                quotes.add(Quote.of(new Span(at + 1, end), text));
            }
            at = Math.max(at, end) + 1;
        }
    }

    List<Quote> all() {
        return List.copyOf(quotes);
    }

    /** Quotations that begin in the stretch. */
    List<Quote> in(Span stretch) {
        return quotes.stream()
                .filter(quote -> stretch.contains(quote.at.start()))
                .toList();
    }

    /** Whether the text has these words in this order, quoted or not. */
    boolean hasWords(String words) {
        return line.contains(words);
    }

    /** Whether the text has these words inside quotation marks. */
    boolean hasQuoted(String words) {
        return quotes.stream().anyMatch(quote -> quote.line.contains(words));
    }

    /** Where the quotation that opens here closes, or {@code at}. */
    private int closing(int at) {
        char close = switch (text.charAt(at)) {
            case '"' -> '"';
            case '\u201c', '\u201e' -> '\u201d';
            case '\u00ab' -> '\u00bb';
            default -> 0;
        };
        if (close == 0) {
            return at;
        }
        if (close == '"' && !opens(at)) {
            return at;
        }
        int limit = Math.min(text.length(), at + LONGEST);
        for (int i = at + 1; i < limit; i++) {
            if (text.charAt(i) == close) {
                return i;
            }
            if (text.charAt(i) == '\n' && i + 1 < limit && text.charAt(i + 1) == '\n') {
                // a quotation of several paragraphs opens each of them and closes the last
                return i;
            }
        }
        return at;
    }

    /** A straight mark opens after a blank and before a word. */
    private boolean opens(int at) {
        boolean free =
                at == 0 || Character.isWhitespace(text.charAt(at - 1)) || "([\u2014-".indexOf(text.charAt(at - 1)) >= 0;
        return free && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    static String line(String text) {
        StringBuilder line = new StringBuilder(" ");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                line.append(c);
            } else if (c != '\'' && c != '\u2019' && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        if (line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
        String lower = line.toString().toLowerCase(Locale.ROOT);
        for (Contraction contraction : CONTRACTIONS) {
            lower = contraction.full.matcher(lower).replaceAll(contraction.shortened);
        }
        return lower;
    }
}
