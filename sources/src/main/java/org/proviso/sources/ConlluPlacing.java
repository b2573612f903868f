package org.proviso.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Span;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Token;

/** Gives the words of a CoNLL-U sentence their places in a text, which it writes. */
final class ConlluPlacing {
    private static final String TEXT = "# text = ";

    private ConlluPlacing() {}

    /** Appends the sentence to the text: as its comment has it where the words fit that, else as the words make it. */
    static Sentence place(List<ConlluLine> lines, StringBuilder text) {
        int start = text.length();
        List<Token> tokens = written(lines)
                .flatMap(written -> fitted(lines, written, start))
                .map(fitted -> {
                    text.append(fitted.written());
                    return fitted.tokens();
                })
                .orElseGet(() -> joined(lines, text));
        return new Sentence(new Span(start, text.length()), tokens);
    }

    private record Fitted(String written, List<Token> tokens) {}

    private static Optional<String> written(List<ConlluLine> lines) {
        return lines.stream()
                .filter(line -> line instanceof ConlluLine.Comment(var words) && words.startsWith(TEXT))
                .map(line -> ((ConlluLine.Comment) line).words().substring(TEXT.length()))
                .findFirst();
    }

    /** The words where they stand in the written sentence; nothing when they do not follow each other there, or not all of it is words. */
    private static Optional<Fitted> fitted(List<ConlluLine> lines, String written, int start) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (ConlluLine line : lines) {
            if (line instanceof ConlluLine.Word(var row)) {
                at = afterBlanks(written, at);
                if (!written.startsWith(row.form(), at)) {
                    return Optional.empty();
                }
                tokens.add(token(row, start + at));
                at += row.form().length();
            }
        }
        return afterBlanks(written, at) == written.length()
                ? Optional.of(new Fitted(written, tokens))
                : Optional.empty();
    }

    private static int afterBlanks(String written, int from) {
        int at = from;
        while (at < written.length() && Blanks.isBlank(written.charAt(at))) {
            at++;
        }
        return at;
    }

    /** One space between words, none after {@code SpaceAfter=No} and within a range, whose own row speaks for its last word. */
    private static List<Token> joined(List<ConlluLine> lines, StringBuilder text) {
        List<Token> tokens = new ArrayList<>();
        int rangeEnd = 0;
        boolean spaceAfterRange = true;
        boolean space = false;
        for (ConlluLine line : lines) {
            if (line instanceof ConlluLine.Range(var row, var last)) {
                rangeEnd = last;
                spaceAfterRange = row.spaceAfter();
            } else if (line instanceof ConlluLine.Word(var row)) {
                text.append(space ? " " : "");
                tokens.add(token(row, text.length()));
                text.append(row.form());
                int number = tokens.size();
                space = number == rangeEnd ? spaceAfterRange : number > rangeEnd && row.spaceAfter();
            }
        }
        return tokens;
    }

    private static Token token(ConlluRow row, int start) {
        return new Token(new Span(start, start + row.form().length()), row.form(), PartOfSpeech.X);
    }
}
