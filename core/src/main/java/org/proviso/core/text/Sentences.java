package org.proviso.core.text;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.core.model.Span;

/**
 * Cuts text into sentences, headlines and list items with their tokens. An empty line always ends a sentence; a single
 * line break does unless the next line goes on in lower case, or the block is hard-wrapped, that is, the next word would
 * not have fitted on the line.
 * Time is linear; a stretch without any end is cut at white space after {@value #LONGEST} characters.
 */
public final class Sentences {
    static final int LONGEST = 5_000;
    /** Lines of a hard-wrapped block are no longer than this. */
    private static final int WIDEST_WRAP = 160;

    private static final Map<String, Boolean> NAME_FOLLOWS = Tables.read(Sentences.class, "abbreviations.tsv").stream()
            .collect(toUnmodifiableMap(row -> row.cell(0), row -> row.cell(1).equals("name")));
    private static final Set<String> OPENERS = Tables.read(Sentences.class, "sentence-openers.tsv").stream()
            .map(row -> row.cell(0))
            .collect(toUnmodifiableSet());
    private static final String CLOSING = "\"\u201d\u2019')]}\u00bb";
    private static final String OPENING = "\"\u201c\u2018'([{\u00ab-\u2013\u2014\u2022";

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
            if (!Tokens.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void block(List<Span> lines) {
        int widest = lines.stream().mapToInt(Span::length).max().orElse(0);
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !isWrap(lines.get(i - 1), lines.get(i), widest)) {
                paragraph(lines.get(from).start(), lines.get(i - 1).end());
                from = i;
            }
        }
    }

    private boolean isWrap(Span line, Span next, int widest) {
        if (Character.isLowerCase(text.charAt(next.start()))) {
            return true;
        }
        if (widest > WIDEST_WRAP) {
            return false;
        }
        int word = next.start();
        while (word < next.end() && !Tokens.isBlank(text.charAt(word))) {
            word++;
        }
        return line.length() + 1 + (word - next.start()) >= widest;
    }

    /** A paragraph is cut into pieces of bounded length before it is cut into sentences. */
    private void paragraph(int start, int end) {
        int from = start;
        while (end - from > LONGEST * 20) {
            int cut = from + LONGEST * 20;
            while (cut > from && !Tokens.isBlank(text.charAt(cut))) {
                cut--;
            }
            cut = cut == from ? from + LONGEST * 20 : cut;
            sentencesOf(Tokens.of(text, new Span(from, cut)));
            from = cut;
        }
        sentencesOf(Tokens.of(text, new Span(from, end)));
    }

    private void sentencesOf(List<Token> tokens) {
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int close = endsAt(tokens, i);
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

    /** The last token of the sentence that ends with token {@code i}, closing marks included; -1 when none ends there. */
    private static int endsAt(List<Token> tokens, int i) {
        String form = tokens.get(i).form();
        char last = form.charAt(form.length() - 1);
        boolean stop = last == '.' || last == '!' || last == '?' || last == '\u2026';
        if (!stop) {
            return -1;
        }
        int close = i;
        while (close + 1 < tokens.size() && isClosing(tokens, close + 1)) {
            close++;
        }
        if (close + 1 == tokens.size()) {
            return close;
        }
        Token next = tokens.get(close + 1);
        if (tokens.get(close).span().end() == next.span().start() || !opens(tokens, close + 1)) {
            return -1;
        }
        boolean abbreviation = form.length() > 1 && last == '.' && Character.isLetterOrDigit(form.charAt(0));
        return !abbreviation || endsAbbreviation(tokens.get(i), next) ? close : -1;
    }

    private static boolean isClosing(List<Token> tokens, int i) {
        String form = tokens.get(i).form();
        return CLOSING.contains(form)
                && tokens.get(i).span().start() == tokens.get(i - 1).span().end();
    }

    private static boolean opens(List<Token> tokens, int i) {
        String form = tokens.get(i).form();
        int first = form.codePointAt(0);
        if (OPENING.indexOf(first) >= 0) {
            return i + 1 >= tokens.size()
                    || !Character.isLowerCase(tokens.get(i + 1).form().codePointAt(0));
        }
        return Character.isUpperCase(first)
                || Character.isTitleCase(first)
                || Character.isDigit(first)
                || Character.isLetter(first) && !Character.isLowerCase(first);
    }

    private static boolean endsAbbreviation(Token abbreviation, Token next) {
        return !NAME_FOLLOWS.getOrDefault(abbreviation.lower(), false) && OPENERS.contains(next.lower());
    }
}
