package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Span;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Stretch;
import org.proviso.core.text.syntax.VerbGroup.Form;

/**
 * What people, firms and vessels "may" do is allowed: "the mill may stay open until May", "hospitals may again import insulin". What an
 * authority may do is only possible, and what else people "may" do is told by a rule more often than by leave.
 */
final class Permissions {
    private static final Set<String> MAY = Set.of("may");
    private static final Set<String> GOING_ON = WordLists.read("going on verbs");
    private static final Set<String> STAYING = WordLists.read("staying verbs");
    private static final Set<String> BY_LEAVE = WordLists.read("deeds by leave");
    private static final Set<String> WILLED = WordLists.read("deeds by leave again");
    private static final Set<String> NEWLY = WordLists.read("newly");
    private static final Set<String> LESS = Set.of("less", "more", "fewer", "lower", "higher");
    private static final Set<String> GUESSING = WordLists.read("guessing words");
    private static final Set<String> FIRMS = WordLists.read("firms");
    private static final Set<NounClass> NOT_LET =
            EnumSet.of(NounClass.AUTHORITY, NounClass.WAIVER, NounClass.REQUEST_FILE, NounClass.REPORT, NounClass.NEWS);
    private static final Set<String> SERVING = WordLists.read("served by an office");
    private static final Set<String> FATE = WordLists.read("verbs of mind and fate");
    private static final Set<String> CHANCE = WordLists.read("chance verbs");
    private static final Set<String> HOLDERS = WordLists.read("who has leave");

    private Permissions() {}

    /** A permission that the clause itself tells. */
    static Optional<Draft> leave(Syntax syntax, Parties parties, Predicate predicate, Speakers speakers) {
        OptionalInt subject = syntax.subject(predicate.word());
        boolean told = predicate.verb().form() == Form.STATEMENT
                && !predicate.verb().negated()
                && !predicate.verb().perfect()
                && !predicate.copular()
                && !syntax.isRelative(predicate.word())
                && predicate
                        .dependence()
                        .filter(clause ->
                                clause.link() == Clause.Link.ADVERBIAL || clause.link() == Clause.Link.OPEN_COMPLEMENT)
                        .isEmpty();
        boolean let = told
                && subject.isPresent()
                && (isHolder(syntax, subject.getAsInt()) && isAllowed(syntax, predicate)
                        || isOfNotice(syntax, subject.getAsInt(), predicate, speakers));
        if (!let) {
            return Optional.empty();
        }
        Span evidence = Slots.evidence(syntax, predicate.word());
        Span deed = new Span(syntax.start(predicate.word()), evidence.end());
        return Optional.of(new Draft(
                new Move(Lane.WAIVER, Act.GRANTED),
                Modality.ACTUAL,
                List.of(),
                Duties.named(syntax, parties, subject.getAsInt()),
                Optional.of(Slots.plain(deed.of(syntax.text()))),
                evidence,
                predicate.word(),
                Set.of(),
                "people may",
                Grounds.at(Set.of(predicate.word()))));
    }

    /** "Pupils may cross at noon": in the notice of an authority what somebody may do is let, unless it may befall him. */
    private static boolean isOfNotice(Syntax syntax, int subject, Predicate predicate, Speakers speakers) {
        return ImpliedFrames.has(syntax, predicate, MAY)
                && speakers.isNotice(syntax.start(predicate.word()))
                && (syntax.is(subject, PartOfSpeech.NOUN)
                        || syntax.is(subject, PartOfSpeech.PROPN)
                        || syntax.lower(subject).equals("you"))
                && NOT_LET.stream().noneMatch(kind -> syntax.is(subject, kind))
                && isDoneByLeave(syntax, subject, predicate)
                && !CHANCE.contains(predicate.lemma())
                && !FATE.contains(predicate.lemma())
                && !isChance(syntax, predicate);
    }

    /** What people do or is done to things, and not "questions may be put to the office", "the fever may spread". */
    private static boolean isDoneByLeave(Syntax syntax, int subject, Predicate predicate) {
        String verb = predicate.lemma();
        if (SERVING.contains(verb)) {
            return false;
        }
        return syntax.isPassive(predicate)
                ? BY_LEAVE.contains(verb) || WILLED.contains(verb)
                : syntax.is(subject, NounClass.PEOPLE)
                        || syntax.lower(subject).equals("you")
                        || FIRMS.contains(syntax.lower(subject))
                        || HOLDERS.contains(syntax.lower(subject))
                        || BY_LEAVE.contains(verb)
                        || WILLED.contains(verb)
                        || GOING_ON.contains(verb);
    }

    /** Whoever asks for leave: people, firms, vessels; not an authority, which only might. */
    private static boolean isHolder(Syntax syntax, int subject) {
        String word = syntax.lower(subject);
        boolean plural = syntax.tree().node(subject).penn().endsWith("S");
        boolean noun = syntax.is(subject, PartOfSpeech.NOUN) || subject == 0 && syntax.is(subject, PartOfSpeech.PROPN);
        return noun
                && !syntax.is(subject, NounClass.AUTHORITY)
                && (FIRMS.contains(word) || HOLDERS.contains(word) || plural && syntax.is(subject, NounClass.PEOPLE));
    }

    /** "may stay open", "may keep selling it", "may fish until May", "may carry it free of duty": what is done by leave, and not what may befall one. */
    private static boolean isAllowed(Syntax syntax, Predicate predicate) {
        if (!ImpliedFrames.has(syntax, predicate, MAY)) {
            return false;
        }
        if (STAYING.contains(predicate.lemma())) {
            String next = syntax.lower(predicate.word() + 1);
            return next.equals("open") || next.equals("until") && isUntilDate(syntax, predicate);
        }
        return GOING_ON.contains(predicate.lemma()) && isByLeave(syntax, goingOn(predicate))
                || BY_LEAVE.contains(predicate.lemma()) && isLimited(syntax, predicate)
                || (BY_LEAVE.contains(predicate.lemma()) || WILLED.contains(predicate.lemma()))
                        && isNewly(syntax, predicate)
                        && !isChance(syntax, predicate);
    }

    /** "may again import", "may once more travel", "may sell it from 1 May": it could not be done before; "may now" tells a chance as well. */
    private static boolean isNewly(Syntax syntax, Predicate predicate) {
        Stretch clause = syntax.clause(predicate.word());
        boolean again = IntStream.rangeClosed(clause.first(), clause.last())
                .filter(word -> syntax.tree().node(word).head() == predicate.word()
                        || word == predicate.word() - 1
                        || word == clause.last())
                .anyMatch(word -> NEWLY.contains(syntax.lower(word)));
        return again
                || predicate
                        .oblique("from")
                        .filter(from -> IntStream.rangeClosed(
                                        syntax.core(from.word()).first(), from.word())
                                .anyMatch(word -> LastingClauses.isDate(syntax, word)))
                        .isPresent();
    }

    /** "may again import less", "may again leave, analysts fear": what may come about, and not what is let. */
    private static boolean isChance(Syntax syntax, Predicate predicate) {
        Stretch clause = syntax.clause(predicate.word());
        return IntStream.rangeClosed(clause.first(), clause.last())
                        .anyMatch(word -> LESS.contains(syntax.lower(word))
                                && !syntax.lower(word - 1).equals("once"))
                || IntStream.range(0, syntax.size()).anyMatch(word -> GUESSING.contains(syntax.lower(word)));
    }

    /** The deed that is gone on with: "keep selling", "continue to sell". */
    private static OptionalInt goingOn(Predicate predicate) {
        return predicate.clauses().stream()
                .filter(clause -> clause.link() == Clause.Link.OPEN_COMPLEMENT)
                .mapToInt(Clause::word)
                .findFirst();
    }

    private static boolean isByLeave(Syntax syntax, OptionalInt deed) {
        return deed.isPresent()
                && (BY_LEAVE.contains(syntax.lemma(deed.getAsInt()))
                        || STAYING.contains(syntax.lemma(deed.getAsInt()))
                                && syntax.lower(deed.getAsInt() + 1).equals("open"));
    }

    private static boolean isLimited(Syntax syntax, Predicate predicate) {
        boolean free = IntStream.range(predicate.word(), syntax.size())
                .anyMatch(word -> syntax.lower(word).equals("free")
                        && syntax.lower(word + 1).equals("of"));
        return free || isWithoutPermit(syntax, predicate) || isUntilDate(syntax, predicate);
    }

    /** "may now import sugar without a licence". */
    private static boolean isWithoutPermit(Syntax syntax, Predicate predicate) {
        return syntax.lower(predicate.word() - 1).equals("now")
                && predicate
                        .oblique("without")
                        .filter(without -> syntax.is(without.word(), NounClass.WAIVER))
                        .isPresent();
    }

    /** "until 3 May", "until Monday"; not "until the harvest". */
    private static boolean isUntilDate(Syntax syntax, Predicate predicate) {
        return predicate
                .oblique("until")
                .filter(until -> syntax.isTime(until.word())
                        || syntax.is(until.word(), PartOfSpeech.NUM)
                        || syntax.is(until.word(), PartOfSpeech.PROPN))
                .isPresent();
    }
}
