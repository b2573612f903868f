package org.proviso.core.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.tables.Tables;

/**
 * What a sentence says of what was told right before it, by {@code denials.tsv}: "This is false", "That is not the case", "None of this is so", "Not
 * true", or what its verb leaves out: "I have not", "It did no such thing".
 *
 * @param who to whom the verb belongs of which the rest is left out ("it", "the ministry"), in lower case; empty where all told before is not so
 * @param helper the verb that is left with its negation ("has"); empty where it says that nothing told before is so
 * @param judging whether it may only judge what was done: "This is wrong"
 * @param words of the sentence, up to the end of the denial
 */
record DenialWords(String who, String helper, boolean judging, Span words) {
    /** "Wrong" may also judge what was done. */
    private static final String JUDGED = words("judged");

    private static final String UNTRUE = words("untrue");
    private static final String UNTRUE_REPORT = UNTRUE + "|" + JUDGED;
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

    private static final String SPEAKS = "(?:said|says|told|wrote|writes)\\b";
    /** "It has not, the minister said", "It has not, said the minister, Ana Ruiz"; not "It did not, however, say". */
    private static final String SPEAKER =
            ", (?:" + SPEAKS + " [^.,;:]{1,80}(?:, (?:(?:the|an?|its|their|his|her|who|on|in|at)\\b[^.;]*"
                    + "|\\p{L}[\\p{L}'\u2019-]*(?: (?!(?:the|an?|its|their|to)\\b)\\p{L}[\\p{L}'\u2019-]*){0,2}))?"
                    + "|[^.,;:]{1,60} " + SPEAKS + "[^.,;:]{0,80})(?:[.;:!?\"\u201d\u2019]|$)";
    /** The clause is at its end; a comma behind which it may go on is none. */
    private static final String CLOSED = "(?: " + BEHIND
            + ")*(?=\\s*(?:[.;:!?\"\u201d\u2019)]|$)|,[\"\u201d\u2019']|,? according\\b|" + SPEAKER + ")";

    private static final String POINTER = "(?:this|that|it|they|these|both|all(?: of)? (?:this|that|it|these))";
    private static final String REPORT = "(?:(?:the|this|that|these|those|your|such)(?: \\p{L}+)? (?:" + TOLD + "))";
    private static final String IT = "(?:" + POINTER + "|" + REPORT + ")";

    private static final List<Pattern> SAID_OF_IT = Stream.of(
                    LEAD + IT + BE + "(?: " + BEHIND + ")?(?: (?:" + UNTRUE + "))" + END,
                    LEAD + REPORT + BE + "(?: " + BEHIND + ")?(?: (?:" + JUDGED + "))" + END,
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

    private static final Pattern JUDGING = Pattern.compile(LEAD + POINTER + BE + "(?: " + BEHIND + ")? (?:" + JUDGED
            + ")" + END + "|^" + MARKS + "(?:but |and |however, )?(?:" + JUDGED + ")" + END);
    private static final String HELPERS = "have|has|had|did|do|does|is|are|was|were|will|would";
    private static final String WHO = "(?<who>(?:[\\p{L}'\u2019-]+ ){1,5}?)";
    private static final Pattern LEFT_OUT = Pattern.compile(
            LEAD + WHO + "(?:(?<helper>" + HELPERS + ")" + NOT + "|never (?<did>" + HELPERS + "))" + CLOSED);
    private static final Pattern NO_SUCH_THING = Pattern.compile(
            LEAD + WHO
                    + "(?:(?:has|have|had) )?(?:did|does|do|done|doing) (?:no such thing|nothing of the (?:sort|kind)|nothing like (?:it|this|that))\\b");
    private static final Pattern PRONOUN = Pattern.compile("(?:i|we|it|he|she|they)(?: \\p{L}+ly)?");
    private static final Pattern FIRST_PERSON = Pattern.compile("(?:i|we)\\b.*");
    private static final Pattern OTHERS = Pattern.compile(".*\\b(?:others?|another)\\b.*");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");

    /** What is told goes on in no clause that gives a reason or says more of it, of which "were false" is the end. */
    private static final String ONE_CLAUSE =
            "(?<told>(?:(?!\\b(?:because|as|since|after|which|who|when|while|and that)\\b)[^.;]){3,200}?)";

    private static final String REPORTS =
            "say|says|said|tell|tells|told|claim|claims|claimed|state|states|stated|report|reports|reported|show|shows|showed|add|adds|added";
    /** "Reports that it has paid are untrue", and "it is not true that it has paid". */
    private static final Pattern OF_REPORT = Pattern.compile("^" + MARKS
            + "(?:(?:all|any|some|recent|the|these|those|such|press|media|news) ){0,3}(?:" + TOLD
            + ")(?: (?:in|by|from|of|on) (?:(?!\\b(?:" + REPORTS + ")\\b)[^.;,]){1,40}?)? that " + ONE_CLAUSE + "(?:"
            + BE
            + "(?: " + BEHIND + ")? (?:" + UNTRUE_REPORT + ")|"
            + BE + NOT + "(?: "
            + BEHIND + ")? (?:" + TRUE + "))" + END);

    private static final Pattern OF_CLAUSE = Pattern.compile("^" + MARKS + "(?:but |and )?it(?:" + BE + "(?: " + BEHIND
            + ")? (?:" + UNTRUE + ")|" + BE + NOT + "(?: " + BEHIND + ")? (?:" + TRUE + ")) that (?<told>[^.;]{3,})");

    /** "Dismissed as untrue a report that it had paid". */
    private static final Pattern REJECTED =
            Pattern.compile("\\b(?:dismiss|reject|describ|denounc|brand)\\p{L}* as (?:" + UNTRUE_REPORT
                    + ") (?:[\\p{L}'\u2019-]+ ){0,4}(?:" + TOLD + ")(?: [^.;,]{1,40})? that (?<told>[^.;]{3,})");

    private static final Pattern BARE = Pattern.compile(
            "(?:(?:the|this|that|these|those|its?|such|all|both|any) )*(?:" + TOLD + "|this|that|it|them|these)?");
    private static final String NEGATION = "not";

    /** A sentence without "not" and any of these denies nothing, which is quicker to see than what it says; "true" stands behind one of them. */
    private static final Set<String> DENYING = Stream.concat(
                    Stream.of("n't", "n\u2019t", "never", "none", "nothing", "no such", "no truth", "no part"),
                    Stream.of("untrue", "judged").flatMap(DenialWords::listed))
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = 400;

    /** Whether what is denied is only pointed at: "the claim", "this". */
    static boolean isBare(String object) {
        return BARE.matcher(object.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether it speaks of one who acts, by a pronoun or by his name: "Germany has not" says nothing of what France did. */
    boolean isOf(List<Party> actors) {
        return who.isEmpty()
                || PRONOUN.matcher(who).matches()
                || (!OTHERS.matcher(who).matches() && actors.stream().anyMatch(this::names));
    }

    private boolean names(Party actor) {
        String called = ARTICLE.matcher(who).replaceFirst("");
        String name = ARTICLE.matcher(actor.name().toLowerCase(Locale.ROOT)).replaceFirst("");
        return name.equals(called) || name.startsWith(called + " ") || name.endsWith(" " + called);
    }

    /** Whether whoever denies it speaks of himself, or of all that was told: "I have not", "This is untrue". */
    boolean isOfAll() {
        return helper.isEmpty() || FIRST_PERSON.matcher(who).matches();
    }

    /** Nothing where the sentence denies nothing that was told before it. */
    static Optional<DenialWords> of(String text, Span sentence) {
        String words = lower(text, sentence);
        if (!mayDeny(words)) {
            return Optional.empty();
        }
        return SAID_OF_IT.stream()
                .flatMap(form -> found(form, words, sentence, false).stream())
                .findFirst()
                .or(() -> found(JUDGING, words, sentence, true))
                .or(() -> noSuchThing(words, sentence))
                .or(() -> leftOut(words, sentence));
    }

    /** The words of a sentence of which it says itself that they are not so. */
    static Optional<Span> own(String text, Span sentence) {
        String words = lower(text, sentence);
        if (!mayDeny(words)) {
            return Optional.empty();
        }
        return Stream.of(OF_REPORT, OF_CLAUSE, REJECTED)
                .map(form -> form.matcher(words))
                .filter(Matcher::find)
                .map(found -> new Span(sentence.start() + found.start("told"), sentence.start() + found.end("told")))
                .findFirst();
    }

    private static boolean mayDeny(String words) {
        return hasNot(words) || DENYING.stream().anyMatch(words::contains);
    }

    /** As a word of its own: "another notice" denies nothing. */
    private static boolean hasNot(String words) {
        int at = words.indexOf(NEGATION);
        while (at >= 0 && !isWord(words, at, at + NEGATION.length())) {
            at = words.indexOf(NEGATION, at + 1);
        }
        return at >= 0;
    }

    private static boolean isWord(String words, int start, int end) {
        return (start == 0 || !Character.isLetter(words.charAt(start - 1)))
                && (end == words.length() || !Character.isLetter(words.charAt(end)));
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
                        matcher.group("who").strip(),
                        matcher.group("helper") == null ? matcher.group("did") : matcher.group("helper"),
                        false,
                        upTo(matcher, sentence)))
                : Optional.empty();
    }

    private static Optional<DenialWords> noSuchThing(String words, Span sentence) {
        Matcher matcher = NO_SUCH_THING.matcher(words);
        return matcher.find()
                ? Optional.of(new DenialWords(matcher.group("who").strip(), "", false, upTo(matcher, sentence)))
                : Optional.empty();
    }

    private static Optional<DenialWords> found(Pattern form, String words, Span sentence, boolean judging) {
        Matcher matcher = form.matcher(words);
        // each begins with the sentence
        return matcher.lookingAt()
                ? Optional.of(new DenialWords("", "", judging, upTo(matcher, sentence)))
                : Optional.empty();
    }

    private static Span upTo(Matcher matcher, Span sentence) {
        return new Span(sentence.start(), sentence.start() + matcher.end());
    }

    private static String words(String kind) {
        return listed(kind).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static Stream<String> listed(String kind) {
        return Tables.cells(DenialWords.class, "denials.tsv", 3).stream()
                .filter(row -> row.getFirst().equals(kind))
                .flatMap(row -> Tables.parts(row.get(1)).stream());
    }
}
