package org.proviso.core.read;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup;
import org.proviso.core.text.syntax.VerbGroup.Form;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * Clauses in the words of a report that tell none: what something waits for ("stays shut until they pay"), one of two things that may be
 * ("until it is amended or the deadline passes"), in which way something is done ("how the road is paid for"), which thing is meant ("the
 * board that will write the rules", not "signed an order that will close the port"), and what somebody is let or helped do.
 */
final class Unasserted {
    private static final Set<String> UNTIL = WordLists.read("waits for");
    private static final Set<String> BEFORE = Set.of("before");
    private static final Set<String> DONE_BY_THEN = WordLists.read("occasions");
    private static final Set<String> OR = Set.of("or");
    private static final Set<String> GOING_ON = WordLists.read("goes on");
    private static final Set<String> WISHED = Set.of("would", "will", "must");

    private static final Set<String> MUST = Set.of("must");
    private static final Set<String> MEASURES_HOW = WordLists.read("measured by how");
    private static final Set<String> ASKING = WordLists.read("asks how");
    private static final Set<String> WANTING_TO_KNOW = WordLists.read("asking verbs");
    private static final Set<String> DECIDING = WordLists.read("decides on a rule");
    private static final Set<String> NOBODY = WordLists.read("nobody");

    /** "Before the ban runs out", "once they have lifted it": when something ends is told by itself. */
    private static final Set<Act> ENDS = EnumSet.of(Act.LIFTED, Act.ENDED, Act.TERMINATED);

    /** What does something by itself once it is decided on. */
    private static final Set<NounClass> DECIDED =
            EnumSet.of(NounClass.RULE, NounClass.BILL, NounClass.JUDGMENT, NounClass.AGREEMENT);

    private static final Move RUNNING = new Move(Lane.WORK, Act.CONTINUING);

    private Unasserted() {}

    /** Why words that would tell a claim only say what may be, is to be, or is meant. */
    static Optional<String> why(Syntax syntax, Draft draft, boolean officialPaper) {
        if (Hypotheses.isOne(syntax, draft)) {
            return Optional.of("said only as a condition or a question");
        }
        if (Hypotheses.isAim(syntax, draft) || Hypotheses.isPurpose(syntax, draft)) {
            return Optional.of("says what something is for, not that it was done");
        }
        if (Formulas.isOne(syntax, draft, officialPaper)) {
            return Optional.of("a form of words of official papers");
        }
        if (Hypotheses.isDuty(syntax, draft)) {
            return Optional.of("somebody is to do it, and nobody says that it was done");
        }
        if (Hypotheses.isOrdered(syntax, draft)) {
            return Optional.of("it is ordered, and nobody says that it was done");
        }
        if (Prevented.isDone(syntax, draft.anchor())) {
            return Optional.of("somebody is kept from doing it");
        }
        if (OfHarm.isMistaken(syntax, draft)) {
            return Optional.of("told of deaths or goods, not of requests or troops");
        }
        return ofClause(syntax, draft);
    }

    private static Optional<String> ofClause(Syntax syntax, Draft draft) {
        return verb(syntax, draft).flatMap(verb -> why(syntax, draft, verb)).or(() -> ofNoun(syntax, draft));
    }

    private static Optional<String> why(Syntax syntax, Draft draft, Predicate verb) {
        if (draft.move().lane() == Lane.COMMITMENT) {
            // "held until Zemel promises more": it is asked for
            return Optional.empty();
        }
        if (isWaitedFor(syntax, draft, verb)) {
            return Optional.of("something waits for it, and nobody says that it was done");
        }
        if (draft.modality() != Modality.NEGATED && isAlternative(syntax, verb)) {
            return Optional.of("one of two things that may be");
        }
        if (isManner(syntax, verb) || isAskedWhen(syntax, verb)) {
            return Optional.of("asks or tells how or when it is done, not that it was");
        }
        if (draft.rule().startsWith("verb ") && isOwed(syntax, draft, verb)) {
            return Optional.of("somebody has to do it, and nobody says that it was done");
        }
        if (!draft.rule().startsWith("verb ") && !isOfNobody(syntax, verb)) {
            return Optional.empty();
        }
        return isDescribing(syntax, draft, verb)
                ? Optional.of("says which one is meant, not what is done")
                : isLetRun(syntax, draft, verb)
                        ? Optional.of("somebody lets or helps it go on, and tells that of it")
                        : Optional.empty();
    }

    /** The verb that the words stand on; idioms may be anchored at another word. */
    private static Optional<Predicate> verb(Syntax syntax, Draft draft) {
        return Stream.concat(Stream.of(draft.anchor()), draft.used().stream().sorted())
                .map(syntax::predicate)
                .flatMap(Optional::stream)
                .filter(predicate -> syntax.is(predicate.word(), PartOfSpeech.VERB))
                .findFirst();
    }

    /** "Until they pay", "before any payment is made", "when the report has been delivered", "would lend nothing before they had paid". */
    private static boolean isWaitedFor(Syntax syntax, Draft draft, Predicate predicate) {
        VerbGroup verb = predicate.verb();
        Node node = syntax.tree().node(predicate.word());
        if (verb.form() != Form.STATEMENT || !node.is(Relation.ADVCL) && !node.is(Relation.ACL_RELCL)) {
            return false;
        }
        boolean present = verb.tense() == Tense.PRESENT && verb.modal().isEmpty();
        boolean told = ENDS.contains(draft.move().act());
        boolean before = !told && leads(syntax, predicate.word(), BEFORE);
        return present && (leads(syntax, predicate.word(), UNTIL) || before)
                || present && !told && verb.perfect() && leads(syntax, predicate.word(), DONE_BY_THEN)
                || verb.perfect() && before && isNotWished(syntax, node.head());
    }

    private static boolean isNotWished(Syntax syntax, int governor) {
        return syntax.predicate(governor)
                .map(Predicate::verb)
                .filter(verb ->
                        verb.negated() && verb.modal().filter(WISHED::contains).isPresent())
                .isPresent();
    }

    private static boolean leads(Syntax syntax, int verb, Set<String> marks) {
        return syntax.tree().children(verb).stream()
                .anyMatch(child -> child < verb && marks.contains(syntax.lower(child)));
    }

    /** "Lawmakers must approve the deal"; "the state must refund it" is a rule where its row says so. */
    private static boolean isOwed(Syntax syntax, Draft draft, Predicate verb) {
        return draft.modality() == Modality.ACTUAL
                && draft.move().lane() != Lane.MEASURE
                && !syntax.isPassive(verb)
                && ImpliedFrames.has(syntax, verb, MUST);
    }

    private static boolean isAlternative(Syntax syntax, Predicate verb) {
        return syntax.tree().node(verb.word()).is(Relation.CONJ)
                && verb.verb().form() == Form.STATEMENT
                && leads(syntax, verb.word(), OR);
    }

    /** "How the road is paid for", "how much has been excepted", "asked how it was paid"; "documents show how it paid" tells that it did. */
    private static boolean isManner(Syntax syntax, Predicate verb) {
        int first = syntax.clause(verb.word()).first();
        if (!syntax.lower(first).equals("how")
                || first >= verb.word()
                || syntax.lower(first + 1).equals("about")) {
            return false;
        }
        boolean done = verb.verb().form() == Form.STATEMENT
                && verb.verb().modal().isEmpty()
                && (verb.verb().tense() == Tense.PAST || verb.verb().perfect());
        return !done
                || MEASURES_HOW.contains(syntax.lower(first + 1))
                || verb.dependence()
                        .filter(clause -> ASKING.contains(syntax.lemma(clause.governor())))
                        .isPresent();
    }

    /** "Asked when the grant would be paid": nobody says that it will be. */
    private static boolean isAskedWhen(Syntax syntax, Predicate verb) {
        int first = syntax.clause(verb.word()).first();
        return first < verb.word()
                && syntax.lower(first).equals("when")
                && verb.verb().modal().filter(WISHED::contains).isPresent()
                && verb.dependence()
                        .filter(clause -> WANTING_TO_KNOW.contains(syntax.lemma(clause.governor())))
                        .isPresent();
    }

    /** "The board that will write the rules", "a bill that would have let it ban them"; a clause behind a comma may tell more. */
    private static boolean isDescribing(Syntax syntax, Draft draft, Predicate verb) {
        Optional<Clause> clause = verb.dependence();
        if (clause.isEmpty()) {
            return false;
        }
        if (clause.get().link() == Clause.Link.RELATIVE) {
            boolean planned =
                    draft.modality() == Modality.PLANNED && verb.verb().tense() != Tense.PRESENT;
            return planned
                            && isLed(syntax, verb.word())
                            && isClose(syntax, verb.word())
                            && !isDecided(syntax, clause.get().governor())
                    || isOfNobody(syntax, verb);
        }
        return verb.verb().form() == Form.INFINITIVE
                && clause.get().link() != Clause.Link.CONJUNCT
                && !GOING_ON.contains(syntax.lemma(clause.get().governor()))
                && syntax.predicate(clause.get().governor())
                        .filter(over -> over.dependence()
                                        .filter(each -> each.link() == Clause.Link.RELATIVE)
                                        .isPresent()
                                && (draft.modality() != Modality.PLANNED
                                        || Modalities.own(over.verb()) == Modality.PLANNED)
                                && isClose(syntax, over.word()))
                        .isPresent();
    }

    /** "Signed an order that will close the port": what a rule or agreement that was decided on will do is told by it. */
    private static boolean isDecided(Syntax syntax, int noun) {
        Node node = syntax.tree().node(noun);
        boolean rule = DECIDED.stream().anyMatch(kind -> syntax.is(noun, kind));
        return rule
                && (node.is(Relation.OBJ) || node.is(Relation.NSUBJ_PASS))
                && DECIDING.contains(syntax.lemma(node.head()))
                && syntax.predicate(node.head())
                        .map(Predicate::verb)
                        .filter(verb -> !verb.negated() && Modalities.own(verb) == Modality.ACTUAL)
                        .filter(verb -> verb.tense() == Tense.PAST || verb.perfect())
                        .isPresent();
    }

    /** By "that", "who", "how". */
    private static boolean isLed(Syntax syntax, int verb) {
        int first = syntax.clause(verb).first();
        return syntax.tree().node(first).penn().startsWith("W")
                || syntax.lower(first).equals("that");
    }

    /** "A promise nobody will sign". */
    private static boolean isOfNobody(Syntax syntax, Predicate verb) {
        OptionalInt subject = syntax.subject(verb.word());
        return subject.isPresent() && NOBODY.contains(syntax.lower(subject.getAsInt()));
    }

    private static boolean isClose(Syntax syntax, int verb) {
        int first = syntax.clause(verb).first();
        return first > 0 && !syntax.is(first - 1, PartOfSpeech.PUNCT);
    }

    /** "Helped negotiate it", "lets the office keep running"; "goes on patrolling" is told. */
    private static boolean isLetRun(Syntax syntax, Draft draft, Predicate verb) {
        return draft.move().equals(RUNNING)
                && verb.dependence()
                        .filter(clause -> clause.link() == Clause.Link.OPEN_COMPLEMENT
                                && !GOING_ON.contains(syntax.lemma(clause.governor())))
                        .isPresent();
    }

    /** "Under the country agreements": several that are meant in passing, none that has a name. */
    private static Optional<String> ofNoun(Syntax syntax, Draft draft) {
        boolean several = draft.rule().endsWith(" [modified]")
                && draft.move().lane() == Lane.ARRANGEMENT
                && syntax.tree().node(draft.anchor()).penn().equals("NNS");
        return several ? Optional.of("names agreements, and not that they were made") : Optional.empty();
    }
}
