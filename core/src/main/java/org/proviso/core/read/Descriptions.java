package org.proviso.core.read;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.text.syntax.Argument.Origin;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup;
import org.proviso.core.text.syntax.VerbGroup.Form;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/** Tells what a programme is for ("a fund that pays for roads", "used trucks to maintain the line") from what is done. */
final class Descriptions {
    private static final int DEEPEST = 4;
    private static final Set<Lane> RUNNING = EnumSet.of(Lane.WORK, Lane.MONEY);
    private static final Set<Act> ENDS = EnumSet.of(Act.LIFTED, Act.REVOKED, Act.ENDED, Act.TERMINATED, Act.CUT);
    private static final Set<String> LAPSING = WordLists.read("lapsing verbs");
    private static final Set<String> COURSE = WordLists.read("verbs of the day");
    private static final Set<String> VOTING = Set.of("vote");
    private static final Set<String> OF = Set.of("of", "for", "in", "at");

    private Descriptions() {}

    /** The verb only says what something is for or does by nature, so it asserts no act. */
    static boolean describes(Syntax syntax, Predicate predicate, Draft draft) {
        if (!RUNNING.contains(draft.move().lane())) {
            return false;
        }
        Predicate first = first(syntax, predicate);
        VerbGroup verb = first.verb();
        if (draft.modality() != Modality.ACTUAL) {
            return verb.form() == Form.INFINITIVE && isOfProgramme(syntax, first);
        }
        return switch (verb.form()) {
            case INFINITIVE -> !isComplement(syntax, first);
            case GERUND ->
                first.dependence().filter(clause -> OF.contains(clause.mark())).isPresent();
            case STATEMENT ->
                isTimeless(syntax, first)
                        && !isGoingOn(first, draft)
                        && !IssuedPapers.isOfOne(syntax, first, draft)
                        && draft.move().act() != Act.REQUESTED;
            case QUESTION, IMPERATIVE, PARTICIPLE, VERBLESS -> false;
        };
    }

    /** "The mission continues in Mali", "the talks go on", "the pilot ends in March": said of the day of the text, no way that it has. */
    private static boolean isGoingOn(Predicate predicate, Draft draft) {
        return COURSE.contains(predicate.lemma()) && draft.rule().contains("[subject:")
                || draft.move().act() == Act.CONTINUING && predicate.lemma().equals("continue");
    }

    /** "began to send", "voted to fund": done, where what governs it does not say otherwise. */
    private static boolean isComplement(Syntax syntax, Predicate predicate) {
        return predicate
                .dependence()
                .filter(clause -> clause.link() == Clause.Link.OPEN_COMPLEMENT
                        || clause.link() == Clause.Link.ADVERBIAL && VOTING.contains(syntax.lemma(clause.governor())))
                .flatMap(clause -> syntax.predicate(clause.governor()))
                .filter(governor -> !governor.copular())
                .isPresent();
    }

    /** "The programme expires on 29 October", "the pact ends in June": the plain present with a day tells what is to come. */
    static Draft scheduled(Syntax syntax, Predicate predicate, Draft draft) {
        boolean running = RUNNING.contains(draft.move().lane()) && isOfProgramme(syntax, predicate);
        boolean lapsing = LAPSING.contains(predicate.lemma())
                && ENDS.contains(draft.move().act())
                && draft.rule().contains("[subject:");
        boolean scheduled = (running || lapsing)
                && draft.modality() == Modality.ACTUAL
                && predicate.verb().form() == Form.STATEMENT
                && isPlainPresent(predicate.verb())
                && isDated(syntax, predicate);
        return scheduled ? draft.as(draft.move(), Modality.PLANNED) : draft;
    }

    /** The plain present in a relative clause, or of a programme. */
    private static boolean isTimeless(Syntax syntax, Predicate predicate) {
        return isPlainPresent(predicate.verb())
                && (isOfProgramme(syntax, predicate) && !isDated(syntax, predicate)
                        || syntax.isRelative(predicate.word()));
    }

    private static boolean isPlainPresent(VerbGroup verb) {
        return verb.tense() == Tense.PRESENT
                && !verb.perfect()
                && !verb.progressive()
                && verb.modal().isEmpty()
                && !verb.isPassive();
    }

    private static boolean isDated(Syntax syntax, Predicate predicate) {
        return predicate.arguments().stream().anyMatch(argument -> syntax.isTime(argument.word()));
    }

    private static boolean isOfProgramme(Syntax syntax, Predicate predicate) {
        OptionalInt subject = syntax.subject(predicate.word());
        return subject.isPresent() && syntax.is(subject.getAsInt(), NounClass.PROGRAMME);
    }

    /** "It is exempt and $7 million has been approved": a statement with a subject of its own stands by itself. */
    private static boolean isOfItsOwn(Predicate predicate) {
        return predicate.verb().form() == Form.STATEMENT
                && predicate
                        .subject()
                        .filter(subject -> subject.origin() == Origin.STATED)
                        .isPresent();
    }

    /** "to train and equip": the second verb stands as the first does. */
    private static Predicate first(Syntax syntax, Predicate predicate) {
        Predicate at = predicate;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<Predicate> above = at.dependence()
                    .filter(clause -> clause.link() == Clause.Link.CONJUNCT)
                    .flatMap(clause -> syntax.predicate(clause.governor()));
            boolean alike =
                    above.isPresent() && above.get().verb().form() == at.verb().form() && !isOfItsOwn(at);
            if (!alike) {
                break;
            }
            at = above.get();
        }
        return at;
    }
}
