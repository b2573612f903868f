package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Span;
import org.proviso.core.text.Sentence;

/**
 * What follows where a demand is not met: "must mend the wall and pay the fine by 12 July, or else the permit is revoked", "Otherwise it will revoke the
 * licence." It is the condition of the demand before it.
 */
final class OrElse {
    private static final Set<String> CUE_WORDS = WordLists.read("cues of what else follows");
    private static final String CUES = words("cues of what else follows");

    /** Behind a mark or "and": "otherwise" within a clause is another word. */
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)[,;:\u2013\u2014-]\\s*(?:and |or )?(?<cue>\\b(?:" + CUES
                    + ")\\b,?\\s+(?!(?:agreed|provided|stated|specified|noted|indicated)\\b)[^.]{8,300})|\\b(?<else>or else\\b[^.]{8,300})");

    private static final Pattern AHEAD = Pattern.compile(
            "(?i)^\\W*(?:" + CUES + ")\\b,?\\s+(?!(?:agreed|provided|stated|specified|noted|indicated)\\b)[^.]{8,300}");

    private static final Set<Act> DEMANDS = EnumSet.of(Act.SOUGHT, Act.ORDERED);
    /** What will be or is done: "otherwise it was a quiet week" and "otherwise engaged" follow from no demand. */
    private static final Pattern FOLLOWS = Pattern.compile(
            "(?i)\\b(?:(?:will|would|may|might|shall|can|could|must|'ll|\u2019ll)(?: not| no longer| also){0,2}(?: be \\p{L}+(?:ed|en|wn|ut|ld|aid|ent)\\b| (?!(?:be|have|"
                    + words("verbs of mind and fate")
                    + ")\\b)\\p{L}+)|(?:is|are|be) (?:" + words("what is done else") + ")\\b|(?:"
                    + words("verbs of what follows else") + ")\\b)");

    private static final Pattern ASIDE =
            Pattern.compile("(?i)^\\W*(?:otherwise,? \\p{L}+(?:ed|ly),|otherwise \\p{L}+(?:ed|ly)\\b|if not\\b(?!,))");
    private static final String SAYS = "said|says|say|warned|warns|warn|told \\p{L}+|wrote|added|adds|stated|states";
    private static final Pattern SAID =
            Pattern.compile("(?i), (?<who>[^,]{2,60}) (?:" + SAYS + ")\\W*$|,? according to (?<source>[^,]{2,60})$");
    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they");
    private static final int LONGEST = 1_000;
    private static final int NEAR = 3;

    private final String text;
    private final List<Sentence> sentences;

    OrElse(String text, List<Sentence> sentences) {
        this.text = text;
        this.sentences = List.copyOf(sentences);
    }

    /** The claims of the document, those of demands with what follows else as their condition. */
    List<Notes.Told> of(List<Notes.Told> told) {
        List<Notes.Told> read = new ArrayList<>(told);
        String lower = text.toLowerCase(Locale.ROOT);
        if (CUE_WORDS.stream().noneMatch(lower::contains)) {
            return read;
        }
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i).span();
            Span before = i == 0 ? sentence : sentences.get(i - 1).span();
            if (sentence.length() < LONGEST) {
                fill(read, sentence, before);
            }
        }
        return read;
    }

    private void fill(List<Notes.Told> read, Span sentence, Span before) {
        Matcher inside = INSIDE.matcher(text).region(sentence.start(), sentence.end());
        Matcher ahead = AHEAD.matcher(text).region(sentence.start(), sentence.end());
        if (ahead.lookingAt()) {
            if (sentence.start() - before.end() < NEAR) {
                fill(read, before, before.end(), ahead.group());
            }
        } else if (inside.find()) {
            String group = inside.group("cue") != null ? "cue" : "else";
            fill(read, sentence, inside.start(group), inside.group(group));
        }
    }

    private void fill(List<Notes.Told> read, Span demand, int end, String tail) {
        Matcher said = SAID.matcher(tail);
        boolean told = said.find();
        String condition = (told ? tail.substring(0, said.start()) : tail).replaceAll("\\s+", " ");
        if (!FOLLOWS.matcher(condition).find() || ASIDE.matcher(condition).find()) {
            return;
        }
        for (int i = 0; i < read.size(); i++) {
            Notes.Told each = read.get(i);
            if (isOf(each, demand, end) && isFree(each) && (!told || isOwn(each, said.group("who")))) {
                read.set(i, each.as(with(each.claim(), condition)));
            }
        }
    }

    /** Whether who demands says what follows: "it said", not "his wife said". */
    private static boolean isOwn(Notes.Told demand, @Nullable String who) {
        return who != null
                && (PRONOUNS.contains(who.toLowerCase(Locale.ROOT))
                        || demand.claim().roles().actors().stream()
                                .anyMatch(party -> ("the " + party.name()).equalsIgnoreCase(who)
                                        || party.name().equalsIgnoreCase(who)));
    }

    private static String words(String list) {
        return WordLists.read(list).stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static boolean isOf(Notes.Told told, Span demand, int end) {
        return demand.contains(told.draft().evidence().start())
                && told.draft().evidence().start() < end
                && DEMANDS.contains(told.claim().move().act());
    }

    /** Without a condition, or with one that is the beginning of this. */
    private static boolean isFree(Notes.Told told) {
        Optional<String> condition = told.claim().terms().condition();
        return condition.isEmpty() || condition.filter(OrElse::isCue).isPresent();
    }

    private static boolean isCue(String condition) {
        return AHEAD.matcher(condition).lookingAt()
                || condition.toLowerCase(Locale.ROOT).startsWith("or else");
    }

    private static Claim with(Claim claim, String condition) {
        return new Claim(
                claim.move(),
                claim.modality(),
                claim.roles(),
                new Claim.Terms(
                        claim.terms().quantity(),
                        Optional.of(condition),
                        claim.terms().when(),
                        claim.terms().corrects()),
                claim.said(),
                claim.evidence(),
                claim.furniture(),
                claim.why());
    }
}
