package org.proviso.core.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Span;
import org.proviso.core.tables.Tables;

/**
 * What a sentence says of what was told right before it, by {@code denials.tsv}: "This is false", "That is not the case", "None of this is so", "Not
 * true", or what its verb leaves out: "I have not", "It did no such thing".
 *
 * @param helper the verb that is left with its negation ("has"); empty where it says that nothing told before is so
 * @param words of the sentence, up to the end of the denial
 */
record DenialWords(String helper, Span words) {
    private static final String UNTRUE = words("untrue");
    private static final String TRUE = words("true");
    private static final String TOLD = words("told");
    private static final String BEHIND = "(?:" + words("behind") + ")";
    private static final String MARKS = "[\\s\"\u201c\u201d\u2018\u2019'*(\\[\u2013\u2014-]*";
    private static final String LEAD =
            "^" + MARKS + "(?:(?:but|yet|and|however|in fact|in truth|no),? )?(?:[^.;:]{1,60}? (?:that|says|said):? )?";
    private static final String BE = "(?: (?:is|are|was|were)|['\u2019]s)";
    private static final String NOT = "(?: not|n['\u2019]t)";
    /** Nothing of it goes on: a mark, a speaker, the end. */
    private static final String END =
            "(?: " + BEHIND + ")*(?=\\s*(?:[.,;:!?\"\u201d\u2019)\u2013\u2014-]|$)| according\\b)";

    private static final String IT =
            "(?:this|that|it|they|these|both|all(?: of)? (?:this|that|it|these)|(?:the|this|that|these|those|your|such)(?: \\p{L}+)? (?:"
                    + TOLD + "))";

    private static final List<Pattern> SAID_OF_IT = Stream.of(
                    LEAD + IT + BE + "(?: " + BEHIND + ")?(?: (?:" + UNTRUE + "))" + END,
                    LEAD + IT + BE + "(?: " + BEHIND + ")?" + NOT + "(?: " + BEHIND + ")?(?: (?:" + TRUE + "))" + END,
                    LEAD + "(?:none|nothing|not a word|no part)(?: of (?:this|that|it|these|which))?" + BE + " (?:"
                            + TRUE + ")" + END,
                    LEAD
                            + "(?:none of (?:this|that|it|these)|nothing of the (?:sort|kind)|no such thing)(?: has| have)?(?: ever)? happened"
                            + END,
                    LEAD + "there(?: is|['\u2019]s| was) no truth (?:in|to) (?:any of )?" + IT + END,
                    "^" + MARKS + "(?:but |and |however, )?(?:not (?:" + TRUE + ")|" + UNTRUE + ")" + END)
            .map(Pattern::compile)
            .toList();

    private static final String HELPERS = "have|has|had|did|do|does|is|are|was|were|will|would";
    private static final Pattern LEFT_OUT =
            Pattern.compile(LEAD + "(?:[\\p{L}'\u2019-]+ ){1,5}?(?<helper>" + HELPERS + ")" + NOT + END + "|" + LEAD
                    + "(?:[\\p{L}'\u2019-]+ ){1,5}?(?<never>never) (?<did>" + HELPERS + ")" + END);
    private static final Pattern NO_SUCH_THING = Pattern.compile(
            LEAD
                    + "(?:[\\p{L}'\u2019-]+ ){1,5}?(?:did|does|do|done|doing) (?:no such thing|nothing of the (?:sort|kind)|nothing like (?:it|this|that))\\b");
    /** "Reports that it has paid are untrue", and "it is not true that it has paid". */
    private static final Pattern OF_REPORT = Pattern.compile("^" + MARKS
            + "(?:(?:all|any|some|recent|the|these|those|such|press|media|news) ){0,3}(?:" + TOLD
            + ")(?: [^.;,]{1,40})? that (?<told>[^.;]{3,200}?)(?:" + BE + "(?: " + BEHIND + ")? (?:" + UNTRUE + ")|"
            + BE + NOT + "(?: "
            + BEHIND + ")? (?:" + TRUE + "))" + END);

    private static final Pattern OF_CLAUSE = Pattern.compile("^" + MARKS + "(?:but |and )?it(?:" + BE + "(?: " + BEHIND
            + ")? (?:" + UNTRUE + ")|" + BE + NOT + "(?: " + BEHIND + ")? (?:" + TRUE + ")) that (?<told>[^.;]{3,})");

    /** "Dismissed as untrue a report that it had paid". */
    private static final Pattern REJECTED = Pattern.compile("\\b(?:dismiss|reject|describ|denounc|brand)\\p{L}* as (?:"
            + UNTRUE + ") (?:[\\p{L}'\u2019-]+ ){0,4}(?:" + TOLD + ")(?: [^.;,]{1,40})? that (?<told>[^.;]{3,})");

    private static final Pattern BARE = Pattern.compile(
            "(?:(?:the|this|that|these|those|its?|such|all|both|any) )*(?:" + TOLD + "|this|that|it|them|these)?");
    private static final int LONGEST = 400;

    /** Whether what is denied is only pointed at: "the claim", "this". */
    static boolean isBare(String object) {
        return BARE.matcher(object.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** Nothing where the sentence denies nothing that was told before it. */
    static Optional<DenialWords> of(String text, Span sentence) {
        String words = lower(text, sentence);
        return SAID_OF_IT.stream()
                .flatMap(form -> found(form, words, sentence, "").stream())
                .findFirst()
                .or(() -> found(NO_SUCH_THING, words, sentence, ""))
                .or(() -> leftOut(words, sentence));
    }

    /** The words of a sentence of which it says itself that they are not so. */
    static Optional<Span> own(String text, Span sentence) {
        String words = lower(text, sentence);
        return Stream.of(OF_REPORT, OF_CLAUSE, REJECTED)
                .map(form -> form.matcher(words))
                .filter(Matcher::find)
                .map(found -> new Span(sentence.start() + found.start("told"), sentence.start() + found.end("told")))
                .findFirst();
    }

    private static String lower(String text, Span sentence) {
        return text.substring(sentence.start(), Math.min(sentence.end(), sentence.start() + LONGEST))
                .toLowerCase(Locale.ROOT)
                .replace('\n', ' ');
    }

    private static Optional<DenialWords> leftOut(String words, Span sentence) {
        Matcher matcher = LEFT_OUT.matcher(words);
        return matcher.find()
                ? Optional.of(new DenialWords(
                        matcher.group("helper") == null ? matcher.group("did") : matcher.group("helper"),
                        upTo(matcher, sentence)))
                : Optional.empty();
    }

    private static Optional<DenialWords> found(Pattern form, String words, Span sentence, String helper) {
        Matcher matcher = form.matcher(words);
        return matcher.find() ? Optional.of(new DenialWords(helper, upTo(matcher, sentence))) : Optional.empty();
    }

    private static Span upTo(Matcher matcher, Span sentence) {
        return new Span(sentence.start(), sentence.start() + matcher.end());
    }

    private static String words(String kind) {
        return Tables.cells(DenialWords.class, "denials.tsv", 3).stream()
                .filter(row -> row.getFirst().equals(kind))
                .flatMap(row -> Tables.parts(row.get(1)).stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
