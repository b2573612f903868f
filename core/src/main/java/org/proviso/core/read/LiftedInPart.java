package org.proviso.core.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.syntax.Relation;

/**
 * What is lifted for some and not for all is narrowed: "The order was lifted for Lake Ward. It stays in force for Hill Ward", by the same or the
 * next sentence, and "lifted in two of three wards". Who goes by "lifted" alone would take the rest to be free.
 */
final class LiftedInPart {
    private static final String RULE = "in part";
    private static final String FOR_OTHERS = "for whom it stays in force";
    private static final Pattern ARTICLE = Pattern.compile("^(?i:the|an?) ");
    private static final Move LIFTED = new Move(Lane.MEASURE, Act.LIFTED);
    private static final Move NARROWED = new Move(Lane.MEASURE, Act.NARROWED);
    private static final Set<Act> STANDING = Set.of(Act.ORDERED, Act.UPHELD);
    private static final Set<String> STAYING = WordLists.read("staying in force");
    private static final Set<String> PREPOSITIONS = WordLists.read("parts of what a rule holds for");
    private static final Set<String> NO_PART = WordLists.read("no part");
    private static final Set<String> ELSEWHERE = WordLists.read("elsewhere");
    private static final Set<String> SHARES = WordLists.read("some of a whole");
    private static final Set<String> SMALL = WordLists.read("small words");
    private static final Set<String> POINTERS = WordLists.read("pointers");
    private static final Pattern WORDS = Pattern.compile("\\P{L}+");
    private static final Set<String> ARTICLES = Set.of("the", "all", "its", "their");
    private static final Set<String> PRONOUNS = Set.of("it", "they");
    /** So many words stand between "continues" and what it governs: "continues to be in force". */
    private static final int NEAR = 3;

    private final List<Sentence> sentences;
    private final List<NameMention> names;

    LiftedInPart(List<Sentence> sentences, List<NameMention> names) {
        this.sentences = sentences;
        this.names = names;
    }

    /** The claims, with what is lifted in part told as narrowed, and what stays told of the same thing and of the others. */
    List<Notes.Told> of(List<Notes.Told> told) {
        List<Notes.Told> all = new ArrayList<>(told);
        for (int i = 0; i < all.size(); i++) {
            Notes.Told lifted = told.get(i);
            if (isLifted(lifted)) {
                List<Notes.Told> staying = told.stream()
                        .filter(each -> staysForOthers(each, lifted, told))
                        .toList();
                all.replaceAll(each -> staying.contains(each) ? staying(each, lifted) : each);
                all.set(
                        i,
                        !staying.isEmpty() || isOfShare(lifted) || isKeptForOthers(lifted) ? narrowed(lifted) : lifted);
            }
        }
        return all;
    }

    private Notes.Told staying(Notes.Told stay, Notes.Told lifted) {
        Claim.Roles roles = stay.claim().roles();
        Optional<String> object = roles.object().or(() -> lifted.claim().roles().object());
        List<Integer> heads = heads(stay);
        List<Party> others = isUnsaid(stay)
                ? heads.stream().map(head -> party(stay.syntax(), head)).toList()
                : List.of();
        if (others.isEmpty()) {
            return stay.with(
                    stay.draft(),
                    new Claim.Roles(roles.actors(), roles.counterparts(), object, roles.likely()),
                    stay.towards());
        }
        Span words = heads.stream()
                .map(head -> stay.syntax().span(stay.syntax().core(head)))
                .reduce(Span::union)
                .orElseThrow();
        return stay.towards(
                new Claim.Roles(roles.actors(), others, object, roles.likely()),
                new Counterparts.Found(others, words, FOR_OTHERS));
    }

    /** Nobody is told, or whoever was told of before is taken for it. */
    private static boolean isUnsaid(Notes.Told stay) {
        List<Party> told = stay.claim().roles().counterparts();
        return told.isEmpty()
                || stay.towards().filter(Counterparts.Found::isGuess).isPresent()
                || stay.guessed()
                        .towards()
                        .filter(found -> found.parties().equals(told))
                        .isPresent();
    }

    private Party party(Syntax syntax, int head) {
        Span core = syntax.span(syntax.core(head));
        return Ordered.in(names, NameMention::span, core).stream()
                .map(NameMention::party)
                .findFirst()
                .orElseGet(() -> Party.named(
                        ARTICLE.matcher(Slots.plain(core.of(syntax.text()))).replaceFirst("")));
    }

    private static boolean isLifted(Notes.Told told) {
        return told.claim().move().equals(LIFTED) && told.claim().modality() != Modality.NEGATED;
    }

    private static Notes.Told narrowed(Notes.Told told) {
        Claim claim = told.claim();
        Draft draft = told.draft().as(NARROWED, claim.modality());
        return told.with(draft, claim.roles(), told.towards())
                .as(new Claim(
                        NARROWED,
                        claim.modality(),
                        claim.roles(),
                        claim.terms(),
                        claim.said(),
                        claim.evidence(),
                        claim.furniture(),
                        claim.why() + ", " + RULE));
    }

    /** "In two of three wards", "for most of the shops". */
    private static boolean isOfShare(Notes.Told told) {
        Syntax syntax = told.syntax();
        return behind(told)
                .filter(word -> word + 2 < syntax.size()
                        && PREPOSITIONS.contains(syntax.lower(word))
                        && syntax.lower(word + 2).equals("of"))
                .anyMatch(word -> SHARES.contains(syntax.lower(word + 1)) || isFewer(syntax, word + 1));
    }

    /** "The ban ends on rice; it stays on wheat": behind it in the sentence, told of no other thing, and no claim of its own. */
    private static boolean isKeptForOthers(Notes.Told told) {
        Syntax syntax = told.syntax();
        int behind = syntax.wordFrom(told.draft().evidence().end());
        Set<String> parts = parts(told);
        Set<String> scopes = behind(told)
                .filter(word -> PREPOSITIONS.contains(syntax.lower(word)))
                .mapToObj(syntax::lower)
                .collect(Collectors.toSet());
        String pronoun = isSeveral(told) ? "they" : "it";
        return !parts.isEmpty()
                && IntStream.range(behind, syntax.size() - 3)
                        .anyMatch(word -> syntax.lower(word).equals(pronoun)
                                && STAYING.contains(syntax.lemma(word + 1))
                                && scopes.contains(syntax.lower(word + 2))
                                && isOtherPart(syntax, word + 2, parts));
    }

    /** "The bans": they stay, where "the ban" does. */
    private static boolean isSeveral(Notes.Told told) {
        Syntax syntax = told.syntax();
        return syntax.predicate(told.draft().anchor())
                .flatMap(verb -> verb.undergoer().or(verb::subject))
                .filter(thing -> syntax.tree().node(thing.word()).penn().endsWith("S"))
                .isPresent();
    }

    private static boolean isOtherPart(Syntax syntax, int preposition, Set<String> parts) {
        return PREPOSITIONS.contains(syntax.lower(preposition))
                && syntax.groupFrom(preposition + 1).stream()
                        .anyMatch(head -> !syntax.isTime(head)
                                && !NO_PART.contains(syntax.lower(head))
                                && !parts.contains(syntax.lower(head)));
    }

    private static boolean isFewer(Syntax syntax, int number) {
        int whole = number + 2;
        int counted = whole < syntax.size() && ARTICLES.contains(syntax.lower(whole)) ? whole + 1 : whole;
        return counted < syntax.size()
                && syntax.is(number, PartOfSpeech.NUM)
                && syntax.is(counted, PartOfSpeech.NUM)
                && !syntax.lower(number).equals(syntax.lower(counted));
    }

    private boolean staysForOthers(Notes.Told stay, Notes.Told lifted, List<Notes.Told> told) {
        return isStaying(stay) && isNear(lifted, stay) && isOfOthers(stay, lifted) && isSame(stay, lifted, told);
    }

    /** Said to be in force by what stays so, not by what puts it in force. */
    private static boolean isStaying(Notes.Told told) {
        Move move = told.claim().move();
        Syntax syntax = told.syntax();
        int anchor = told.draft().anchor();
        return move.lane() == Lane.MEASURE
                && STANDING.contains(move.act())
                && told.claim().modality() != Modality.NEGATED
                && syntax.predicate(anchor)
                        .filter(verb -> !syntax.isPassive(verb) && !verb.verb().perfect())
                        .isPresent()
                && IntStream.range(Math.max(0, anchor - NEAR), Math.min(syntax.size(), anchor + NEAR))
                        .anyMatch(word -> STAYING.contains(syntax.lemma(word)));
    }

    /** In the same sentence, or in the one behind. */
    private boolean isNear(Notes.Told lifted, Notes.Told stay) {
        int from = sentence(lifted);
        int to = sentence(stay);
        return to == from || to == from + 1;
    }

    private int sentence(Notes.Told told) {
        return Ordered.firstFrom(
                sentences, Sentence::span, told.syntax().sentence().span().start());
    }

    private static boolean isOfOthers(Notes.Told stay, Notes.Told lifted) {
        Syntax syntax = stay.syntax();
        if (behind(stay).anyMatch(word -> ELSEWHERE.contains(syntax.lower(word)))) {
            return true;
        }
        Set<String> others = parts(stay);
        others.removeAll(parts(lifted));
        return !others.isEmpty();
    }

    private static Set<String> parts(Notes.Told told) {
        return heads(told).stream()
                .map(head -> told.syntax().lower(head))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** For whom, and where. */
    private static List<Integer> heads(Notes.Told told) {
        Syntax syntax = told.syntax();
        return behind(told)
                .filter(word -> PREPOSITIONS.contains(syntax.lower(word)) && word + 1 < syntax.size())
                .flatMap(word -> syntax.groupFrom(word + 1).stream())
                .flatMap(head -> IntStream.concat(IntStream.of(head), conjuncts(syntax, head)))
                .filter(head -> !syntax.isTime(head) && !NO_PART.contains(syntax.lower(head)))
                .distinct()
                .boxed()
                .toList();
    }

    private static IntStream conjuncts(Syntax syntax, int head) {
        return syntax.tree().children(head).stream()
                .mapToInt(Integer::intValue)
                .filter(child -> syntax.tree().node(child).is(Relation.CONJ)
                        && syntax.group(child).isPresent());
    }

    private static IntStream behind(Notes.Told told) {
        Syntax syntax = told.syntax();
        Span words = told.draft().evidence();
        return IntStream.range(told.draft().anchor(), syntax.wordFrom(words.end()));
    }

    /** By its pronoun, of the measure told last; by the same words; where words are told again, of one that names a part. */
    private static boolean isSame(Notes.Told stay, Notes.Told lifted, List<Notes.Told> told) {
        Optional<String> thing = stay.claim().roles().object();
        if (thing.isEmpty()) {
            return isPronoun(stay) && nearest(stay, told).filter(lifted::equals).isPresent();
        }
        Set<String> words = words(thing.get());
        Set<String> others = words(lifted.claim().roles().object().orElse(""));
        boolean together = stay.syntax().equals(lifted.syntax());
        return !words.isEmpty()
                && !others.isEmpty()
                && (words.containsAll(others) || others.containsAll(words))
                && (together || !parts(lifted).isEmpty());
    }

    private static boolean isPronoun(Notes.Told told) {
        OptionalInt subject = told.syntax().subject(told.draft().anchor());
        return subject.isPresent() && PRONOUNS.contains(told.syntax().lower(subject.getAsInt()));
    }

    private static Optional<Notes.Told> nearest(Notes.Told stay, List<Notes.Told> told) {
        int start = stay.draft().evidence().start();
        return told.stream()
                .filter(each -> each.claim().move().lane() == Lane.MEASURE
                        && each.draft().evidence().start() < start)
                .reduce((one, other) -> one.draft().evidence().start()
                                > other.draft().evidence().start()
                        ? one
                        : other);
    }

    private static Set<String> words(String object) {
        return WORDS.splitAsStream(object.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word) && !POINTERS.contains(word))
                .collect(Collectors.toSet());
    }
}
