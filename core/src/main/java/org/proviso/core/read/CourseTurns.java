package org.proviso.core.read;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Stretch;
import org.proviso.core.text.syntax.Tree;
import org.proviso.core.text.syntax.VerbGroup;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * What the words around a verb say of the course of a work or an agreement: what runs again is resumed, what no longer runs is stopped, what
 * is closed since a day or for a time, or a house that serves people, is not closed for good, and what is not renewed ends.
 */
final class CourseTurns {
    private static final Move STARTED = new Move(Lane.WORK, Act.STARTED);
    private static final Move CONTINUING = new Move(Lane.WORK, Act.CONTINUING);
    private static final Move RESUMED = new Move(Lane.WORK, Act.RESUMED);
    private static final Move STOPPED = new Move(Lane.WORK, Act.STOPPED);
    private static final Move TERMINATED = new Move(Lane.WORK, Act.TERMINATED);
    private static final Move CONCLUDED = new Move(Lane.ARRANGEMENT, Act.CONCLUDED);
    private static final Move OPERATING = new Move(Lane.ARRANGEMENT, Act.OPERATING);
    private static final Move ENDED = new Move(Lane.ARRANGEMENT, Act.ENDED);

    private static final Set<String> AGAIN = WordLists.read("again");
    private static final Set<String> RENEWING = WordLists.read("renewing verbs");
    private static final Set<String> SHUTTING = WordLists.read("shutting verbs");
    private static final Set<String> HOUSES = WordLists.read("houses that serve");
    private static final Set<String> FOR_GOOD = WordLists.read("for good");
    private static final Set<String> CLEARING = WordLists.read("clearing verbs");
    private static final Set<String> OPENING = Set.of("open", "reopen");
    private static final Set<String> NOT = Set.of("not", "never", "n't");
    private static final int LENGTH_OF_YEAR = 4;

    /** Behind "for". */
    private static final Set<String> GOOD = Set.of("good", "ever", "all");

    private static final Set<String> WAITING = Set.of("yet", "never");
    private static final Set<String> PAUSES = WordLists.read("pauses");

    private CourseTurns() {}

    /** What the words around turn the move into; nothing where they leave it as it is. */
    static Optional<Turn> of(Syntax syntax, Predicate predicate, VerbSense sense, Move move, Modality modality) {
        boolean runs = move.equals(STARTED) || move.equals(CONTINUING);
        if (runs && modality == Modality.NEGATED && isOver(syntax, predicate, sense, move)) {
            return Optional.of(Turn.plain(STOPPED, ahead(predicate)));
        }
        if (runs && isOfProgramme(sense) && isAgain(syntax, predicate)) {
            return Optional.of(Turn.plain(RESUMED, modality));
        }
        if (SHUTTING.contains(syntax.lemma(predicate.word())) && (move.equals(TERMINATED) || move.equals(STOPPED))) {
            return ofShut(syntax, predicate, move, modality);
        }
        return modality == Modality.NEGATED ? ofEnd(syntax, predicate, move) : Optional.empty();
    }

    /** A house that is closed may open again, unless it is closed for good; what is to be closed, or is no house, ends. */
    private static Optional<Turn> ofShut(Syntax syntax, Predicate predicate, Move move, Modality modality) {
        boolean good = isForGood(syntax, predicate);
        boolean house = modality == Modality.ACTUAL && isOfHouse(syntax, predicate) && !isGone(syntax, predicate);
        boolean stopped = isForNow(syntax, predicate) || house;
        Move course = good ? TERMINATED : stopped ? STOPPED : move;
        return course.equals(move) ? Optional.empty() : Optional.of(Turn.plain(course, modality));
    }

    private static boolean isOfHouse(Syntax syntax, Predicate predicate) {
        return predicate
                .undergoer()
                .filter(thing -> HOUSES.contains(syntax.lower(thing.word())))
                .isPresent();
    }

    /** "closed down the school", "closed the school in 1974", "closed and sold it", "closed the school, which will not reopen". */
    private static boolean isGone(Syntax syntax, Predicate predicate) {
        Tree tree = syntax.tree();
        boolean joined = tree.children(predicate.word()).stream().anyMatch(child -> isEnd(syntax, child))
                || tree.node(predicate.word()).is(Relation.CONJ)
                        && CLEARING.contains(
                                syntax.lemma(tree.node(predicate.word()).head()));
        boolean year = predicate
                .oblique("in")
                .filter(when -> syntax.core(when.word()).first() == when.word() && isYear(syntax.lower(when.word())))
                .isPresent();
        return joined || year || isNotToOpen(syntax, predicate);
    }

    /** "down", or a second verb that leaves nothing to open. */
    private static boolean isEnd(Syntax syntax, int child) {
        return syntax.tree().node(child).is(Relation.COMPOUND_PRT)
                || syntax.tree().node(child).is(Relation.CONJ) && CLEARING.contains(syntax.lemma(child));
    }

    private static boolean isYear(String word) {
        return word.length() == LENGTH_OF_YEAR && word.chars().allMatch(Character::isDigit);
    }

    private static boolean isNotToOpen(Syntax syntax, Predicate predicate) {
        return predicate.undergoer().map(Argument::word).stream()
                .flatMap(house -> syntax.tree().children(house).stream())
                .filter(word -> syntax.tree().node(word).is(Relation.ACL_RELCL)
                        && OPENING.contains(syntax.lemma(word))
                        && ClauseRepair.child(syntax.tree(), word, Relation.OBJ).isEmpty())
                .flatMap(word -> syntax.tree().children(word).stream())
                .anyMatch(child -> NOT.contains(syntax.lower(child)));
    }

    /** "closed for good", "permanently closed", "shut once and for all". */
    private static boolean isForGood(Syntax syntax, Predicate predicate) {
        Stretch clause = syntax.all(predicate.word());
        return IntStream.rangeClosed(clause.first(), clause.last())
                .anyMatch(word -> FOR_GOOD.contains(syntax.lower(word))
                        || GOOD.contains(syntax.lower(word))
                                && syntax.lower(word - 1).equals("for")
                                && (word == clause.last() || !syntax.is(word + 1, PartOfSpeech.NOUN)));
    }

    /** "The lease will not be renewed", "the pact no longer applies". */
    private static Optional<Turn> ofEnd(Syntax syntax, Predicate predicate, Move move) {
        boolean renewed = RENEWING.contains(predicate.lemma()) && !isAwaited(syntax, predicate);
        return renewed && move.equals(CONCLUDED) || move.equals(OPERATING) && Modalities.isNoLonger(syntax, predicate)
                ? Optional.of(Turn.plain(ENDED, ahead(predicate)))
                : Optional.empty();
    }

    /** "has not been renewed", "is not yet renewed", "was never renewed": it may be still, or it ran on. */
    static boolean isAwaited(Syntax syntax, Predicate predicate) {
        return predicate.verb().perfect()
                || syntax.tree().children(predicate.word()).stream()
                        .anyMatch(child -> WAITING.contains(syntax.lower(child)));
    }

    private static Modality ahead(Predicate predicate) {
        return predicate.verb().tense() == Tense.FUTURE ? Modality.PLANNED : Modality.ACTUAL;
    }

    /** "The ferry is not running", "the city no longer sends them". */
    private static boolean isOver(Syntax syntax, Predicate predicate, VerbSense sense, Move move) {
        return move.equals(CONTINUING)
                        && isOfProgramme(sense)
                        && predicate.verb().modal().isEmpty()
                || Modalities.isNoLonger(syntax, predicate);
    }

    private static boolean isOfProgramme(VerbSense sense) {
        return sense.rule().contains("[subject:programme");
    }

    /** "again" behind the verb; before it, it tells of one deed more. */
    private static boolean isAgain(Syntax syntax, Predicate predicate) {
        return syntax.tree().children(predicate.word()).stream()
                .anyMatch(child -> child > predicate.word() && AGAIN.contains(syntax.lower(child)));
    }

    /** "is closed", "has been shut since May", "was closed for repairs". */
    private static boolean isForNow(Syntax syntax, Predicate predicate) {
        VerbGroup verb = predicate.verb();
        boolean stands = verb.isPassive()
                && verb.tense() == Tense.PRESENT
                && verb.modal().isEmpty()
                && !verb.progressive()
                && (!verb.perfect() || predicate.oblique("since").isPresent());
        OptionalInt span = predicate
                .oblique("for")
                .map(each -> OptionalInt.of(each.word()))
                .orElse(OptionalInt.empty());
        boolean pause =
                span.isPresent() && (syntax.isTime(span.getAsInt()) || PAUSES.contains(syntax.lower(span.getAsInt())));
        return stands || pause || predicate.oblique("since").isPresent();
    }
}
