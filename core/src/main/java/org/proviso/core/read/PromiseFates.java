package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Span;
import org.proviso.core.text.CodePoints;
import org.proviso.core.text.Sentence;

/**
 * Short words behind a promise or a plan that tell what became of it, as trackers and minutes have them: "Not kept.", "Overdue: nothing was paid.",
 * "Met in part.", "She has not done so."
 */
final class PromiseFates {
    private static final Move MADE = new Move(Lane.COMMITMENT, Act.MADE);
    private static final String RULE = "told of a promise before";

    /** "Not kept", and no more but how or when; what stands behind a colon tells of it by itself. */
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:result|outcome|status|verdict): )?(?:(?<broken>"
                    + words("labels of broken promises") + ")|(?<part>" + words("labels of promises kept in part")
                    + ")|(?<kept>" + words("labels of kept promises")
                    + "))(?: so far| yet| again| late| on time| in time| in full)?(?=\\s*$|[.:;])",
            Pattern.CASE_INSENSITIVE);

    private static final String AUXILIARY = "(?:has|have|had)";
    /** "It has not done so", "They did so on 3 May". */
    private static final Pattern SO = Pattern.compile(
            "^(?:but |and |yet |so far,? |by (?:then|that day),? )*(?<who>it|she|he|they|the [^,;:.]{3,40}?)"
                    + " (?:(?<not>" + AUXILIARY + "(?: (?:still|so far))? (?:not|never)(?: yet)? done|" + AUXILIARY
                    + " yet to do|(?:did not|never did|hasn['\u2019]t done|didn['\u2019]t do)(?: do)?) so|(?:"
                    + AUXILIARY
                    + "(?: since| now)? done|did) so(?=\\s*$|[.;]| (?:on|by|in) (?:\\d|the end\\b|(?-i:\\p{Lu}))| (?:\\p{L}+ ){1,2}later\\b))",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> PRONOUNS = Set.of("it", "she", "he", "they");
    /** So many sentences of a paragraph behind a promise a label may stand. */
    private static final int FARTHEST = 3;

    private static final int LONGEST = 200;

    private final Document document;
    private final CodePoints codePoints;
    private final List<Sentence> sentences;

    PromiseFates(Document document, List<Sentence> sentences) {
        this.document = document;
        this.codePoints = CodePoints.of(document.text());
        this.sentences = List.copyOf(sentences);
    }

    private static String words(String list) {
        return WordLists.read(list).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** Whether a sentence may tell what became of a promise. */
    static boolean maySpeakOf(String sentence) {
        return sentence.length() < LONGEST
                && (LABEL.matcher(sentence).lookingAt() || SO.matcher(sentence).lookingAt());
    }

    /** The claims of the document, with what is told of the promises in them. */
    List<Notes.Told> of(List<Notes.Told> told, List<Syntax> syntaxes) {
        List<Notes.Told> all = new ArrayList<>(told);
        for (Syntax syntax : syntaxes) {
            String words = syntax.sentence().span().of(document.text());
            if (maySpeakOf(words)) {
                fate(all, syntax, words).ifPresent(fate -> {
                    all.removeIf(each ->
                            each.draft().evidence().overlaps(fate.draft().evidence()));
                    all.add(fate);
                });
            }
        }
        all.sort(Comparator.comparingInt(each -> each.claim().evidence().start()));
        return all;
    }

    private Optional<Notes.Told> fate(List<Notes.Told> all, Syntax syntax, String words) {
        Matcher label = LABEL.matcher(words);
        Matcher so = SO.matcher(words);
        if (label.lookingAt()) {
            Act act = label.group("broken") != null
                    ? Act.BROKEN
                    : label.group("part") != null ? Act.UNDERWAY : Act.FULFILLED;
            return before(all, syntax, FARTHEST).map(promise -> told(syntax, act, promise, label.end()));
        }
        return so.lookingAt()
                ? before(all, syntax, 1)
                        .filter(promise -> isPromiser(promise, so.group("who")))
                        .map(promise ->
                                told(syntax, so.group("not") != null ? Act.BROKEN : Act.FULFILLED, promise, so.end()))
                : Optional.empty();
    }

    private static boolean isPromiser(Notes.Told promise, @Nullable String who) {
        String named = who == null ? "" : who.toLowerCase(Locale.ROOT);
        return PRONOUNS.contains(named)
                || promise.claim().roles().anyActors().stream()
                        .anyMatch(party -> ("the " + party.name()).equalsIgnoreCase(named));
    }

    /** The last promise, or plan, of the sentences before in one paragraph; nothing where the fate of it is told already. */
    private Optional<Notes.Told> before(List<Notes.Told> all, Syntax syntax, int farthest) {
        int at = Ordered.firstFrom(
                sentences, Sentence::span, syntax.sentence().span().start());
        for (int back = 1; back <= farthest && at - back >= 0; back++) {
            Span sentence = sentences.get(at - back).span();
            Span next = sentences.get(at - back + 1).span();
            if (isParted(sentence, next)) {
                return Optional.empty();
            }
            List<Notes.Told> inside = all.stream()
                    .filter(each -> sentence.contains(each.draft().evidence().start()))
                    .toList();
            Optional<Notes.Told> promise = Stream.concat(
                            inside.stream()
                                    .filter(each -> each.claim().move().equals(MADE)
                                            && each.claim().modality() == Modality.ACTUAL),
                            inside.stream().filter(each -> each.claim().modality() == Modality.PLANNED))
                    .findFirst();
            if (promise.isPresent()
                    || inside.stream().anyMatch(each -> each.draft().rule().equals(RULE))) {
                return promise;
            }
        }
        return Optional.empty();
    }

    /** An empty line stands between them. */
    private boolean isParted(Span sentence, Span next) {
        return next.start() < sentence.end()
                || document.text()
                                .substring(sentence.end(), next.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        > 1;
    }

    private Notes.Told told(Syntax syntax, Act act, Notes.Told promise, int length) {
        Claim.Roles of = promise.claim().roles();
        Optional<String> object = promise.claim().move().equals(MADE)
                ? of.object()
                : Optional.of(Slots.plain(promise.claim().evidence().exact()));
        int start = syntax.sentence().span().start();
        Span exact = new Span(start, start + length);
        Draft draft = Draft.of(
                new Move(Lane.COMMITMENT, act),
                Modality.ACTUAL,
                new Claim.Roles(of.actors(), of.counterparts(), object),
                exact,
                syntax.wordFrom(start),
                RULE);
        Claim claim = draft.claim(
                document,
                codePoints,
                new Claim.Terms(Optional.empty(), Optional.empty(), Optional.empty()),
                new Claim.Said(Optional.empty(), Optional.empty()));
        return new Notes.Told(syntax, draft, claim, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
