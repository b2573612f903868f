package org.proviso.core.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Span;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Token;

/**
 * Parts what leads in a paragraph from the sentence behind it, since a parser would take it for the subject: a dateline ("NAIROBI,
 * Nov. 3 (Reuters) - The ministry said") and a heading in bold letters ("**NEW RULES:** The ministry said").
 */
final class LeadIns {
    /** A place in capitals, at most a few more words, a date, an agency, and a dash. */
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{Lu}.'\u2019 -]{2,40}(,[^\u2014\u2013\\n]{1,40}?)?\\s*(\\([^)\\n]{2,30}\\)\\s*)?(\u2014|\u2013|--?)\\s+");

    private static final Pattern BOLD = Pattern.compile("(\\*\\*)?[^*\\n]{3,160}:\\s?\\*\\*\\s+");

    private LeadIns() {}

    /** The sentence, or what leads it in and the rest. */
    static List<Sentence> apart(String text, Sentence sentence) {
        Span span = sentence.span();
        int at = Math.max(end(DATELINE, text, span), end(BOLD, text, span));
        List<Token> tokens = sentence.tokens();
        int first = Ordered.firstFrom(tokens, Token::span, at);
        if (first == 0 || first >= tokens.size() || tokens.get(first - 1).span().end() > at) {
            return List.of(sentence);
        }
        return List.of(
                new Sentence(new Span(span.start(), tokens.get(first - 1).span().end()), tokens.subList(0, first)),
                new Sentence(
                        new Span(tokens.get(first).span().start(), span.end()), tokens.subList(first, tokens.size())));
    }

    private static int end(Pattern leadIn, String text, Span span) {
        Matcher matcher = leadIn.matcher(text).region(span.start(), span.end());
        return matcher.lookingAt() ? matcher.end() : span.start();
    }
}
