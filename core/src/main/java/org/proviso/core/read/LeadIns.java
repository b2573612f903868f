package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Span;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Token;

/**
 * Parts what leads in a paragraph from the sentence behind it, since a parser would take it for the subject: a dateline ("NAIROBI,
 * Nov. 3 (Reuters) - The ministry said"), a heading in bold letters ("**NEW RULES:** The ministry said") and, at the beginning of a
 * line, who says it or what it is about ("Minister: aid is frozen").
 */
final class LeadIns {
    /**
     * A place in capitals, at most a few more words, a date, an agency, and a dash, behind which the agency may stand too; or only
     * the agency, where a sentence seems to end with the place ("CHARLESTON, W.Va. (AP) \u2014 ").
     */
    private static final Pattern DATELINE = Pattern.compile(
            "(?:\\p{Lu}[\\p{Lu}.'\u2019 -]{2,40}(,[^\u2014\u2013\\n]{1,40}?)?\\s*"
                    + "(\\([^)\\n]{2,30}\\)\\s*)?|\\(\\p{Lu}[^)\\n]{1,29}\\)\\s*)(\u2014|\u2013|--?)\\s+(\\(\\p{Lu}[^)\\n]{1,29}\\)\\s+)?");

    private static final Pattern BOLD = Pattern.compile("(\\*\\*)?[^*\\n]{3,160}:\\s?\\*\\*\\s+");

    /** No sentence has fewer tokens. */
    private static final int SHORTEST = 3;

    /** One to five words, the first with a capital, before a colon, and perhaps who that is in brackets. */
    private static final Pattern LABEL = Pattern.compile(
            "\\p{Lu}[\\p{L}.'\u2019-]*(?: [\\p{L}.'\u2019-]+){0,4}(?: \\([^(),\\n:]{2,60}\\))?: (?=[\\p{L}\\p{N}$\u20ac\u00a3\"\u201c'\u2018])");

    private static final Set<String> WHERE = WordLists.read("where people speak");

    /** " on state television", " in parliament" */
    private static final Pattern PLACE = Pattern.compile(
            " (?:on|in|to|at|before) (?:\\p{Ll}+ ){0,2}(?:" + String.join("|", new TreeSet<>(WHERE)) + ")$");

    /** Whoever is quoted behind a colon, and where it was said: "Foreign Minister Ada Lund on television: \u201cNo.\u201d" */
    private static final Pattern SPOKEN =
            Pattern.compile("\\p{Lu}[^\n:.;!?\"\u201c]{2,80} (?:on|in|to|at|before) (?:\\p{Ll}+ ){0,2}(?:"
                    + String.join("|", new TreeSet<>(WHERE)) + "): (?=[\"\u201c])");

    /** At the head of a line of a ticker, or of a point of one: "08:10", "8.10 am", "16h00", "[14:02]", "17:10 \u2013". */
    private static final Pattern TIME = Pattern.compile(
            "[\\[(]?(?:[01]?\\d|2[0-4])(?:[:.h][0-5]\\d(?: ?[ap]\\.?m\\.?)?| ?[ap]\\.?m\\.?)"
                    + "(?: ?(?:GMT|UTC|[A-Z]{2,4}T|hrs|h))?[\\])]?(?: ?[-\u2013\u2014:|])?\\s+(?=[\\p{Lu}\\p{N}\"\u201c'\u2018(])");

    private static final int LONGEST_TIME = 20;

    /** What opens a point of a list. */
    private static final String BULLETS = "-*\u2022\u00b7\u2013\u2014\u25cf\u25aa";

    /** Up to fourteen words before a colon or a dash that a full sentence follows: "Support for Fishing Towns: The fund will ...". */
    private static final Pattern TOPIC = Pattern.compile(
            "[\\p{Lu}\\p{N}][^\\s:.?!;\"\u201c]*(?: (?:[^\\s:.?!;\"\u201c\u2013\u2014]|\\.(?=\\p{L}))+){0,13}(?<colon>: | [\u2013\u2014] )"
                    + "(?=[\\p{Lu}\\p{N}$\u20ac\u00a3\u201c\"])");

    /** "$3", "GHS 3", "3" */
    private static final Pattern AMOUNT = Pattern.compile("\\p{Lu}{0,3}\\p{Sc}? ?\\d");

    /** Before a colon, these lead in what is said or listed. */
    private static final Set<String> OPEN_ENDS = WordLists.read("words before a list");

    private static final Set<String> SMALL = WordLists.read("small words");

    private LeadIns() {}

    /** The sentence, or what leads it in and the rest; the time of a ticker before both. */
    static List<Sentence> apart(String text, Sentence sentence) {
        Span span = sentence.span();
        int words = point(text, span);
        boolean timed = Character.isDigit(text.charAt(words)) || "[(".indexOf(text.charAt(words)) >= 0;
        int time =
                timed && beginsLine(text, span.start()) ? end(TIME, text, new Span(words, span.end())) : span.start();
        List<Sentence> parts = parted(sentence, time);
        if (parts.size() == 1) {
            return behindTime(text, sentence);
        }
        List<Sentence> all = new ArrayList<>(parts.subList(0, 1));
        all.addAll(behindTime(text, parts.getLast()));
        return all;
    }

    private static List<Sentence> behindTime(String text, Sentence sentence) {
        Span span = sentence.span();
        int at = Math.max(datelineEnd(text, span), headingEnd(text, span));
        if (at == span.start() && beginsLine(text, span.start()) && holdsMark(text, span)) {
            int point = point(text, span);
            at = point == span.start() ? label(text, span) : span.start();
            at = at > span.start() ? at : topic(text, span, point);
        }
        return parted(sentence, at);
    }

    private static List<Sentence> parted(Sentence sentence, int at) {
        Span span = sentence.span();
        List<Token> tokens = sentence.tokens();
        int first = Ordered.firstFrom(tokens, Token::span, at);
        if (first == 0
                || first + SHORTEST > tokens.size()
                || tokens.get(first - 1).span().end() > at) {
            return List.of(sentence);
        }
        return List.of(
                new Sentence(new Span(span.start(), tokens.get(first - 1).span().end()), tokens.subList(0, first)),
                new Sentence(
                        new Span(tokens.get(first).span().start(), span.end()), tokens.subList(first, tokens.size())));
    }

    /** Few sentences hold the dash that ends a dateline, and fewer the mark that ends a heading: they are spared the search. */
    private static int datelineEnd(String text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if ("-\u2013\u2014".indexOf(text.charAt(i)) >= 0) {
                return end(DATELINE, text, span);
            }
        }
        return span.start();
    }

    /** The mark behind a label or a topic. */
    private static boolean holdsMark(String text, Span span) {
        return text.indexOf(": ", span.start(), span.end()) >= 0
                || text.indexOf('\u2013', span.start(), span.end()) >= 0
                || text.indexOf('\u2014', span.start(), span.end()) >= 0;
    }

    private static int headingEnd(String text, Span span) {
        return text.indexOf("**", span.start(), span.end()) < 0 ? span.start() : end(BOLD, text, span);
    }

    /** Behind a label that ends with a name or with a sort of source, or that only says where somebody spoke; not behind "The mayor said:". */
    private static int label(String text, Span span) {
        int end = Math.max(end(LABEL, text, span), end(SPOKEN, text, span));
        int colon = text.lastIndexOf(':', end);
        String last =
                text.substring(Math.max(span.start(), text.lastIndexOf(' ', colon) + 1), Math.max(span.start(), colon));
        boolean named = !last.isEmpty() && Character.isUpperCase(last.charAt(0));
        return named || Informants.isSource(last) || WHERE.contains(last) ? end : span.start();
    }

    /** What a label says behind a name of where somebody spoke: " on television"; its end, where it says nothing of the sort. */
    static int beforePlace(String label) {
        Matcher place = PLACE.matcher(label);
        return place.find() ? place.start() : label.length();
    }

    /** Whether an entry of a ticker begins between two places. */
    static boolean isParted(String text, int from, int to) {
        for (int line = text.indexOf('\n', from); line >= 0 && line < to; line = text.indexOf('\n', line + 1)) {
            Span rest = new Span(line + 1, Math.min(text.length(), line + 1 + 2 * LONGEST_TIME));
            if (rest.length() > 0 && end(TIME, text, new Span(point(text, rest), rest.end())) > point(text, rest)) {
                return true;
            }
        }
        return false;
    }

    /** Where the words of a point of a list begin; elsewhere where the sentence does. */
    private static int point(String text, Span span) {
        int at = span.start();
        if (BULLETS.indexOf(text.charAt(at)) < 0) {
            return at;
        }
        do {
            at++;
        } while (at < span.end() && Character.isWhitespace(text.charAt(at)));
        return at - 1 > span.start() ? at : span.start();
    }

    /** Whether a point of a list begins there. */
    static boolean beginsPoint(String text, Span span) {
        return point(text, span) > span.start();
    }

    /** Behind what a point or a paragraph is about, where a sentence of its own follows: in a paragraph or before a dash it has capitals. */
    private static int topic(String text, Span span, int point) {
        Matcher matcher = TOPIC.matcher(text).region(point, span.end());
        if (!matcher.lookingAt()) {
            return span.start();
        }
        String topic = text.substring(point, matcher.start("colon"));
        List<String> words = List.of(topic.split(" ", -1));
        boolean whole = point > span.start() && matcher.group("colon").startsWith(":");
        String last = words.getLast().toLowerCase(Locale.ROOT);
        boolean ended = !SMALL.contains(last) && !OPEN_ENDS.contains(last);
        return ended
                        && !isState(words, text.substring(matcher.end(), span.end()))
                        && (whole || words.size() > 1 && words.stream().allMatch(LeadIns::isOfTitle))
                ? matcher.end()
                : span.start();
    }

    /** "Suspended by the ministry since May: $3 million": the label is how the amount behind it stands. */
    private static boolean isState(List<String> topic, String behind) {
        return AMOUNT.matcher(behind).lookingAt()
                && DecisionStates.opening(topic.stream()
                                .map(word -> word.toLowerCase(Locale.ROOT))
                                .toList())
                        .flatMap(state -> state.in(Lane.MONEY))
                        .isPresent();
    }

    private static boolean isOfTitle(String word) {
        return word.isEmpty()
                || !Character.isLowerCase(word.codePointAt(0))
                || SMALL.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a line, or a heading of it, begins there, or what stands behind the time that opens one. */
    static boolean beginsLine(String text, int offset) {
        return offset == 0
                || text.charAt(offset - 1) == '\n'
                || text.startsWith("# ", offset - 2)
                || isBehindTime(text, offset);
    }

    private static boolean isBehindTime(String text, int offset) {
        int line = text.lastIndexOf('\n', offset - 1) + 1;
        int words = offset > line && offset - line <= LONGEST_TIME ? point(text, new Span(line, offset)) : line;
        return offset - line <= LONGEST_TIME
                && TIME.matcher(text)
                        .region(words, offset)
                        .useTransparentBounds(true)
                        .matches();
    }

    private static int end(Pattern leadIn, String text, Span span) {
        Matcher matcher = leadIn.matcher(text).region(span.start(), span.end());
        return matcher.lookingAt() ? matcher.end() : span.start();
    }
}
