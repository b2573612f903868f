package org.proviso.core.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Span;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.QuantityMention;
import org.proviso.core.text.Sentence;

/**
 * The numbers of which a text says that they were told wrongly, each with the one that is right, by {@code corrections.tsv}: "Correction: the
 * bulletin said that 168 halls were closed. The correct number is 186", "186, not 168 as reported", "corrected the figure from 168 to 186".
 * What somebody else disputes ("we received 1.4 million, not 2.1 million") is no correction.
 */
final class Corrections {
    private static final String THING = words("thing");
    /** "Wrongly said", "stated incorrectly", "gave 168 by mistake": what was done wrongly was told, and not paid or frozen. */
    private static final String WRONGLY_SAID = "(?:" + words("wrongly") + ") (?:" + words("said") + ")|(?:"
            + words("said") + "),?(?: (?:\\d[\\d.,]*|[^.;]{0,40}\\b(?:" + THING + ")\\b[^.;]{0,40}))?,? (?:"
            + words("wrongly") + ")";

    /** "Withdrew its statement that 212 lorries had been turned back". */
    private static final String TAKEN_BACK = "(?:" + words("taken back") + ") (?:its|their|his|her|our|the|that|this)"
            + "(?: (?:earlier|previous|first|own))? (?:" + words("paper") + "|" + words("taken figure") + ")";

    private static final Pattern TOLD_WRONGLY =
            Pattern.compile("\\b(?:" + words("version") + "|" + words("misstated") + "|" + WRONGLY_SAID + "|"
                    + TAKEN_BACK + ")\\b|(?:^|\\n)\\s*(?:" + words("label") + ")\\b\\s*(?:[:.\u2013\u2014-]|\\n)");
    private static final Pattern SAID_WRONGLY = Pattern.compile("\\b(?:" + WRONGLY_SAID + "|" + words("misstated")
            + ")\\b|\\b(?:" + words("version") + ") of\\b[^.]{0,60}\\b(?:" + words("said") + ")\\b");
    /** "The bulletin wrongly said": a text speaks of itself or another; a mayor who was wrong corrects nobody. */
    private static final Pattern OF_A_TEXT =
            Pattern.compile("\\b(?:" + words("version") + "|" + words("told") + ")\\b[^.;,]{0,30}$");

    private static final Pattern EARLIER_VERSION = Pattern.compile("\\b(?:" + words("version") + ")\\b");

    private static final Pattern RIGHT = Pattern.compile(
            "\\b(?:" + words("right") + ") (?:" + THING + ")\\b|(?<!\\bthere )\\b(?:" + words("should") + ")\\b");
    /** Behind what is said to be wrong, it may be called so, too: "the revised number is". */
    private static final Pattern CORRECT = Pattern.compile("\\b(?:" + words("right") + "|" + words("corrected") + "|"
            + words("true") + ") (?:" + THING + ")\\b[^.;\\d]{0,40}$|\\b(?:" + words("should") + ")\\b[^.;\\d]{0,20}$");
    /** "Corrected the number", "the report was corrected"; a rate or a budget that is corrected is changed. */
    private static final String DONE_TO = "\\b(?:(?:" + words("corrected") + ") (?:[\\p{L}'\u2019-]+ ){0,4}?(?:"
            + words("told")
            + ")|(?:" + words("revised") + ") (?:[\\p{L}'\u2019-]+ ){0,3}?(?:" + words("counted so") + ")|(?:"
            + words("told") + ")\\b[^.;]{0,60} (?:is|are|was|were|been)(?:(?: \\p{L}+)? (?:" + words("corrected")
            + ")| (?:" + words("revised") + ") (?:up|down)(?:wards?)?))\\b";

    private static final Pattern CORRECTED =
            Pattern.compile(DONE_TO + "[^.;]{0,80}\\bto(?: (?:about|around|some|only|just))?\\s*$");
    private static final Pattern DONE = Pattern.compile(DONE_TO);
    private static final Pattern BACK_FROM =
            Pattern.compile("^[^.;:\\d]{0,30}\\bfrom(?: (?:about|around|some|only|just))?\\s*$");
    private static final Pattern FROM =
            Pattern.compile(DONE_TO + "[^.;]{0,80}\\bfrom(?: (?:about|around|some|only|just))?\\s*$");
    private static final Pattern SLIP =
            Pattern.compile("^[^;]{0,80}\\b(?:was|is|were|had been)\\b[^;]{0,30}\\b(?:" + words("slip") + ")\\b");
    /** "The figure of 310 was too high": what is right must be said, else somebody only thinks so. */
    private static final Pattern OFF =
            Pattern.compile("^[^;]{0,80}\\b(?:was|is|were|are|had been)\\b[^;]{0,30}\\b(?:" + words("off") + ")\\b");
    /** "The figure of 310 was overstated"; one that "is too high" may be a sum or a rate that somebody thinks so of. */
    private static final Pattern MISCOUNTED = Pattern.compile(
            "^[^;]{0,80}\\b(?:was|is|were|are|had been)\\b[^;]{0,30}\\b(?:" + words("miscounted") + ")\\b");
    /** "The figure of 47 was wrong and is corrected to 38", "was wrong; it should be 38". */
    private static final Pattern SLIP_TO = Pattern.compile("^[^;]{0,80}\\b(?:was|is|were|had been)\\b[^;]{0,30}\\b(?:"
            + words("slip") + ")\\b[^.]{0,30}\\b(?:(?:" + words("corrected") + ") to|(?:" + words("should")
            + ")|(?:is|was|are|were))(?: (?:about|only))?\\s*$");
    /** "That was wrong: it refused 74". */
    private static final Pattern THAT_WAS_WRONG = Pattern.compile("^\\W*(?:that|this|it|the (?:" + THING
            + "))\\b(?: (?:\\p{L}+ )?(?:is|was)) (?:" + words("slip") + ")\\b[^.\\d]{0,60}$");
    /** "Said 47 grants; the number is 38". */
    private static final Pattern IN_FACT = Pattern.compile(
            "[;,:\u2013\u2014-] (?:but |and |when |while )?(?:it|this|that|they|the" + "(?: \\p{L}+)? (?:" + THING
                    + "))\\b(?: in fact| actually| really)? (?:is|are|was|were)(?: (?:in fact|actually|really|only|about))?\\s*$");

    private static final Pattern THING_OF = Pattern.compile("\\b(?:" + THING + ") of\\s*$");
    /** "Withdraws its figure of 640"; who "withdrew a total of 640 soldiers" takes no word back. */
    private static final Pattern TAKES_BACK = Pattern.compile("\\b(?:" + words("taken back")
            + ")\\b(?: (?:its|their|his|her|our|the|that|this))(?: \\p{L}+)?(?: (?:" + words("taken figure")
            + ")) of\\s*$");

    private static final Pattern TAKING_BACK =
            Pattern.compile("(?:" + words("taken back").replace(" back", "") + ")\\b");
    private static final Pattern AWAY_FROM = Pattern.compile("^[^.;]*\\bfrom\\b");

    private static final Pattern SAID = Pattern.compile("\\b(?:" + words("said") + ")\\b");
    /** "As reported", "as it had first said"; as somebody else said is no correction of his own. */
    private static final Pattern AS_SAID = Pattern.compile(
            "\\bas (?:(?:it|we|they|he|she|i) )?(?:(?:had|have|has|was|were|first|previously|originally|earlier|initially|"
                    + words("wrongly") + ") ){0,3}(?:" + words("said") + ")\\b");

    private static final String AS_AND_GAP = "as ";

    private static final Pattern AS = Pattern.compile("^\\s*,? as \\p{L}");
    private static final Pattern NOT =
            Pattern.compile("^[^.;:]{0,60}\\b(?:not|rather than|instead of)(?: (?:the|about|some))?\\s*$");
    private static final Pattern PLAIN_IS = Pattern.compile("^\\s*(?:it|this|that|they|the (?:" + THING
            + "))\\b(?: \\p{L}+){0,2}? (?:is|are|was|were)\\b(?: (?:in fact|actually|really|only|about))?\\s*$");
    private static final Pattern TO =
            Pattern.compile("^[^.;:\\d]{0,30}\\bto(?: (?:about|around|some|only|just))?\\s*$");
    /** "2 million more than last year". */
    private static final Pattern COMPARED =
            Pattern.compile("^(?: \\p{L}+)? (?:more|less|fewer|higher|lower|larger|smaller|above|below)\\b");

    /** "The number of closed halls is", and its last word. */
    private static final Pattern COUNTED = Pattern.compile(
            "\\b((?:the )?(?:" + THING
                    + ") of ((?:\\p{L}[\\p{L}'\u2019-]* ){0,4}?(\\p{L}+s|people)))(?: \\p{L}+ed| \\p{L}+en)?"
                    + "(?: (?:under|in|at|by|for|on|since|near|to) [^.;:,\\d]{1,40}?)? (?:is|are|was|were|from|to|as|at|had|has|should)\\b");

    /** By their first letters: a text without any of these, and without {@link #AS_SAID}, corrects nothing. */
    private static final Map<Character, List<String>> SIGNS = Stream.of(
                    "label",
                    "version",
                    "wrongly",
                    "misstated",
                    "slip",
                    "off",
                    "right",
                    "should",
                    "corrected",
                    "revised",
                    "taken back")
            .flatMap(Corrections::listed)
            .collect(Collectors.groupingBy(sign -> sign.charAt(0)));

    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    /** The number that was told wrongly may stand so many sentences before the one that is right. */
    private static final int MOST_BEFORE = 2;

    private final String text;
    private final List<Sentence> sentences;
    private final List<QuantityMention> numbers;
    private final RightSpeakers speakers;
    private final List<Correction> found = new ArrayList<>();
    private final List<QuantityMention> rejected = new ArrayList<>();

    /**
     * A number that was told wrongly.
     *
     * @param right in its place, with what is counted where one of the two says it
     */
    record Correction(QuantityMention wrong, QuantityMention right) {
        Span span() {
            return wrong.span().union(right.span());
        }

        Quantity quantity() {
            return right.quantity().unit().isEmpty()
                    ? withUnit(right.quantity(), wrong.quantity().unit())
                    : right.quantity();
        }
    }

    private Corrections(String text, List<Sentence> sentences, List<QuantityMention> numbers) {
        this.text = text;
        this.sentences = sentences;
        this.numbers = numbers;
        this.speakers = new RightSpeakers(text, sentences);
    }

    static Quantity withUnit(Quantity quantity, String unit) {
        return new Quantity(quantity.value(), unit, quantity.approx());
    }

    /**
     * What a text says of numbers that were told wrongly.
     *
     * @param right those of which it says what they should have been
     * @param rejected those of which it only says that they were not right, or are taken back
     */
    record Found(List<Correction> right, List<QuantityMention> rejected) {
        static final Found NOTHING = new Found(List.of(), List.of());

        Found {
            right = List.copyOf(right);
            rejected = List.copyOf(rejected);
        }
    }

    /** @param numbers of the text, in order */
    static Found in(String text, List<Sentence> sentences, List<QuantityMention> numbers) {
        if (numbers.isEmpty() || !maySpeakOf(text.substring(0, Math.min(text.length(), Reader.LONGEST)))) {
            return Found.NOTHING;
        }
        Corrections corrections = new Corrections(text, sentences, numbers);
        for (int i = 0; i < sentences.size(); i++) {
            corrections.look(i);
        }
        return new Found(
                corrections.found,
                corrections.rejected.stream()
                        .filter(number -> corrections.found.stream()
                                .noneMatch(each -> each.wrong().equals(number)
                                        || each.right().equals(number)))
                        .toList());
    }

    /** Whether words may tell what is right: then their sentence is worth reading. */
    static boolean maySpeakOf(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return holdsSign(lower) || tellsAsSaid(lower);
    }

    /** Goes through the words once: to look for each sign in turn cost more than all other work on numbers. */
    private static boolean holdsSign(String lower) {
        for (int at = 0; at < lower.length(); at++) {
            if (isWord(lower, at) && !isWord(lower, at - 1)) {
                for (String sign : SIGNS.getOrDefault(lower.charAt(at), List.of())) {
                    if (lower.startsWith(sign, at) && !isWord(lower, at + sign.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isWord(String lower, int at) {
        char c = at >= 0 && at < lower.length() ? lower.charAt(at) : ' ';
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
    }

    /** Looks only where "as" stands: a pattern tried at every character of a text cost more than finding its names. */
    private static boolean tellsAsSaid(String lower) {
        Matcher matcher = AS_SAID.matcher(lower).useTransparentBounds(true);
        for (int at = lower.indexOf(AS_AND_GAP); at >= 0; at = lower.indexOf(AS_AND_GAP, at + 1)) {
            if (matcher.region(at, lower.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb may say that a number is taken back: "withdrew". */
    static boolean takesBack(String verb) {
        return TAKING_BACK.matcher(verb).lookingAt();
    }

    /** What a phrase for the number says is counted: "the number of closed halls". */
    static Optional<Counted> counted(String words) {
        Matcher matcher = COUNTED.matcher(words);
        return matcher.find() ? Optional.of(new Counted(matcher.group(1), matcher.group(3))) : Optional.empty();
    }

    /** @param noun its last word */
    record Counted(String phrase, String noun) {}

    private void look(int sentence) {
        List<QuantityMention> inside = in(sentence);
        for (int i = 0; i < inside.size(); i++) {
            look(sentence, inside, i);
        }
    }

    private void look(int sentence, List<QuantityMention> inside, int i) {
        QuantityMention number = inside.get(i);
        int from = i == 0 ? start(sentence) : inside.get(i - 1).span().end();
        String before = between(from, number.span().start());
        String after =
                between(number.span().end(), sentences.get(sentence).span().end());
        Optional<QuantityMention> next = i + 1 < inside.size() ? Optional.of(inside.get(i + 1)) : Optional.empty();
        String gap = next.map(other -> between(number.span().end(), other.span().start()))
                .orElse("");
        if (next.filter(other -> isPair(sentence, number, other, before, gap)).isPresent()) {
            return;
        }
        boolean called = THING_OF.matcher(before).find();
        if (called && SLIP.matcher(after).find()) {
            rejected.add(number);
            slip(sentence, number);
        } else if (called && OFF.matcher(after).find()) {
            off(sentence, number, MISCOUNTED.matcher(after).find());
        } else if (TAKES_BACK.matcher(before).find()
                && !AWAY_FROM.matcher(after).find()) {
            rejected.add(number);
        } else if (isRight(sentence, before) && !COMPARED.matcher(after).find()) {
            told(sentence, number).ifPresent(wrong -> add(wrong, number));
        } else if (inside.size() == 1 && SAID_WRONGLY.matcher(words(sentence)).find() && !isRightNext(sentence)) {
            toldElsewhere(sentence, number).ifPresent(right -> add(number, right));
        }
    }

    private void off(int sentence, QuantityMention number, boolean miscounted) {
        if (miscounted) {
            rejected.add(number);
        }
        rightBehind(sentence, number).ifPresent(right -> add(number, right));
    }

    /** Whether the sentence says of this number and the next which is right; then they are known. */
    private boolean isPair(int sentence, QuantityMention number, QuantityMention next, String before, String gap) {
        boolean wrongFirst = FROM.matcher(before).find() && TO.matcher(gap).find()
                || THING_OF.matcher(before).find() && SLIP_TO.matcher(gap).find();
        if (wrongFirst) {
            add(number, next);
            return true;
        }
        boolean rightFirst =
                CORRECTED.matcher(before).find() && BACK_FROM.matcher(gap).find()
                        || NOT.matcher(gap).find() && isCorrecting(sentence, next);
        if (rightFirst) {
            add(next, number);
        }
        return rightFirst;
    }

    /** Whether the sentence behind says what is right. */
    private boolean isRightNext(int sentence) {
        int next = sentence + 1;
        return next < sentences.size()
                && in(next).stream()
                        .findFirst()
                        .filter(number ->
                                isRight(next, between(start(next), number.span().start())))
                        .isPresent();
    }

    /**
     * "Paid 15 million. The bulletin wrongly said 20 million": the only such number of the nearest sentence before that has any; for an earlier
     * version of the text, else of the text.
     */
    private Optional<QuantityMention> toldElsewhere(int sentence, QuantityMention wrong) {
        Matcher said = SAID_WRONGLY.matcher(words(sentence));
        if (!said.find()
                || !OF_A_TEXT.matcher(words(sentence).substring(0, said.end())).find()
                        && !EARLIER_VERSION.matcher(words(sentence)).find()) {
            return Optional.empty();
        }
        for (int back = 1; back <= MOST_BEFORE && back <= sentence; back++) {
            List<QuantityMention> near = like(wrong, in(sentence - back));
            if (!near.isEmpty()) {
                return only(near);
            }
        }
        return EARLIER_VERSION.matcher(words(sentence)).find() ? only(like(wrong, numbers)) : Optional.empty();
    }

    private static List<QuantityMention> like(QuantityMention wrong, List<QuantityMention> numbers) {
        return numbers.stream()
                .filter(number ->
                        number.quantity().unit().equals(wrong.quantity().unit()) && areAlike(number, wrong))
                .toList();
    }

    /** The first, where all are one amount. */
    private static Optional<QuantityMention> only(List<QuantityMention> numbers) {
        return numbers.stream()
                .findFirst()
                .filter(first ->
                        numbers.stream().allMatch(other -> other.quantity().sameAmount(first.quantity())));
    }

    private boolean isRight(int sentence, String before) {
        boolean plain = sentence > 0 && PLAIN_IS.matcher(before).find() && toldWrongly(sentence - 1);
        boolean slip = sentence > 0 && THAT_WAS_WRONG.matcher(before).find();
        boolean fact = IN_FACT.matcher(before).find() && toldWrongly(sentence);
        return plain
                || slip
                || fact
                || RIGHT.matcher(before).find()
                || CORRECTED.matcher(before).find();
    }

    /** The number before it, or in the sentence behind it, that is said to have been told. */
    private Optional<QuantityMention> told(int sentence, QuantityMention right) {
        Optional<QuantityMention> before = IntStream.rangeClosed(0, MOST_BEFORE)
                .map(back -> sentence - back)
                .filter(other ->
                        other >= 0 && (toldWrongly(other) || (isSaid(other) && speakers.areOne(other, sentence))))
                .boxed()
                .flatMap(other -> in(other).reversed().stream())
                .filter(number -> number.span().end() <= right.span().start() && areAlike(number, right))
                .findFirst();
        return before.or(() -> Stream.of(sentence + 1)
                .filter(other -> other < sentences.size() && toldWrongly(other))
                .flatMap(other -> in(other).stream())
                .filter(number -> areAlike(number, right))
                .findFirst());
    }

    /** "The figure of 1,620 was a typing error": what should have stood there is said next, or was told right before. */
    private void slip(int sentence, QuantityMention wrong) {
        if (sentence + 1 < sentences.size()) {
            List<QuantityMention> next = in(sentence + 1);
            boolean said = !next.isEmpty()
                    && areAlike(wrong, next.getFirst())
                    && isRightAfterSlip(
                            between(start(sentence + 1), next.getFirst().span().start()));
            if (said) {
                add(wrong, next.getFirst());
                return;
            }
        }
        if (sentence > 0) {
            in(sentence - 1).stream()
                    .filter(number ->
                            areAlike(wrong, number) && !number.quantity().unit().isEmpty())
                    .findFirst()
                    .ifPresent(right -> add(wrong, right));
        }
    }

    /** "The figure of 310 was too high. We counted again. The corrected figure is 290". */
    private Optional<QuantityMention> rightBehind(int sentence, QuantityMention wrong) {
        return IntStream.rangeClosed(sentence, Math.min(sentence + MOST_BEFORE, sentences.size() - 1))
                .boxed()
                .flatMap(other -> in(other).stream()
                        .filter(number -> number.span().start() > wrong.span().end()
                                && areAlike(wrong, number)
                                && CORRECT.matcher(between(
                                                start(other), number.span().start()))
                                        .find()))
                .findFirst();
    }

    private static boolean isRightAfterSlip(String before) {
        return PLAIN_IS.matcher(before).find() || RIGHT.matcher(before).find();
    }

    private void add(QuantityMention wrong, QuantityMention right) {
        boolean known = found.stream()
                .anyMatch(other -> other.wrong().equals(wrong) || other.right().equals(right));
        if (areAlike(wrong, right) && !known) {
            found.add(new Correction(wrong, right));
        }
    }

    /** Two numbers of one unit, or of which one says none; both money or none. */
    private static boolean areAlike(QuantityMention one, QuantityMention other) {
        Quantity first = one.quantity();
        Quantity second = other.quantity();
        boolean oneUnit = first.unit().equals(second.unit())
                || isMoneyOf(first, second)
                || isMoneyOf(second, first)
                || (!first.isMoney()
                        && !second.isMoney()
                        && (first.unit().isEmpty() || second.unit().isEmpty()));
        return oneUnit && first.value().compareTo(second.value()) != 0 && !first.isTime() && !second.isTime();
    }

    /** "3.2 million dollars, not 4.7 million". */
    private static boolean isMoneyOf(Quantity bare, Quantity money) {
        return money.isMoney() && bare.unit().isEmpty() && bare.value().compareTo(LARGE) >= 0;
    }

    /** Whether its words, or those of the line before it, say that something was told wrongly, or what is right. */
    private boolean isCorrecting(int sentence, QuantityMention wrong) {
        String words = words(sentence);
        String after =
                between(wrong.span().end(), sentences.get(sentence).span().end());
        return AS.matcher(after).find()
                ? AS_SAID.matcher(after).find()
                : toldWrongly(sentence)
                        || (RIGHT.matcher(words).find() && !isDisputed(sentence, wrong))
                        || DONE.matcher(words).find();
    }

    /** Whether somebody else has told it right before. */
    private boolean isDisputed(int sentence, QuantityMention wrong) {
        return IntStream.range(Math.max(0, sentence - MOST_BEFORE), sentence)
                .filter(other -> !speakers.areOne(other, sentence))
                .anyMatch(other -> in(other).stream()
                        .anyMatch(number -> number.quantity()
                                        .value()
                                        .compareTo(wrong.quantity().value())
                                == 0));
    }

    private boolean toldWrongly(int sentence) {
        return TOLD_WRONGLY.matcher(words(sentence)).find()
                || (sentence > 0
                        && TOLD_WRONGLY.matcher(words(sentence - 1) + "\n").find()
                        && isLabel(sentence - 1));
    }

    /** A line that says no more than "Correction". */
    private boolean isLabel(int sentence) {
        return sentences.get(sentence).tokens().size() <= 2;
    }

    private boolean isSaid(int sentence) {
        return SAID.matcher(words(sentence)).find();
    }

    private List<QuantityMention> in(int sentence) {
        return Ordered.in(
                numbers, QuantityMention::span, sentences.get(sentence).span());
    }

    private int start(int sentence) {
        return sentences.get(sentence).span().start();
    }

    private String words(int sentence) {
        return sentences.get(sentence).span().of(text).toLowerCase(Locale.ROOT);
    }

    private String between(int from, int to) {
        return text.substring(from, Math.max(from, to)).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** The words of a kind, as alternatives of an expression. */
    static String words(String kind) {
        return listed(kind).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** The words of a kind in {@code corrections.tsv}. */
    static Stream<String> listed(String kind) {
        return Tables.cells(Corrections.class, "corrections.tsv", 3).stream()
                .filter(row -> row.getFirst().equals(kind))
                .flatMap(row -> Tables.parts(row.get(1)).stream());
    }
}
