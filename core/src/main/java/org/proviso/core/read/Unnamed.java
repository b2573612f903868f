package org.proviso.core.read;

import java.util.EnumSet;
import java.util.Set;
import org.proviso.core.model.Lane;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Predicate;

/** Where nobody by name acts: what a claim is of tells whether an authority stands behind it. */
final class Unnamed {
    private static final Set<String> TROOPS = WordLists.read("troops");
    /** "The freeze stopped work", "the programme resumed", "the approval ended the review". */
    private static final Set<NounClass> ACTING =
            EnumSet.of(NounClass.PROGRAMME, NounClass.RULE, NounClass.JUDGMENT, NounClass.WAIVER, NounClass.AGREEMENT);

    private Unnamed() {}

    static boolean mayAct(Syntax syntax, Predicate predicate, Draft draft) {
        return isOfTroops(syntax, predicate, draft)
                || isOfOffice(syntax, predicate, draft)
                || predicate
                        .subject()
                        .filter(subject -> isActing(syntax, subject.word()))
                        .isPresent();
    }

    /** "The freeze stopped work", "eight have shut their doors", of clinics. */
    private static boolean isActing(Syntax syntax, int subject) {
        return ACTING.stream().anyMatch(kind -> syntax.is(subject, kind))
                || syntax.isElliptic(subject)
                        && syntax.stoodFor(subject).stream().anyMatch(ACTING::contains);
    }

    /** "A private clinic shut down": whose it is says that it is no authority's. */
    static boolean isPrivate(Syntax syntax, Predicate predicate, Draft draft) {
        return draft.move().lane() == Lane.WORK
                && draft.actors().isEmpty()
                && predicate.undergoer().or(predicate::subject).stream()
                        .flatMap(thing -> syntax.before(thing.word()).stream())
                        .anyMatch(word -> syntax.lower(word).equals("private"));
    }

    /** "Soldiers left the base", "the league has sent 40 troops": whoever sends such forces is an authority. */
    private static boolean isOfTroops(Syntax syntax, Predicate predicate, Draft draft) {
        boolean own = draft.rule().contains("subject:force");
        return draft.move().lane() == Lane.WORK
                && (own || isNamed(syntax, predicate))
                && (own ? predicate.subject() : predicate.argument(Argument.Role.OBJECT))
                        .filter(argument -> TROOPS.contains(syntax.lemma(argument.word()))
                                || TROOPS.contains(syntax.lower(argument.word())))
                        .isPresent();
    }

    /** "The court resumed", "the consulate has opened": a body of which the row tells that it works or does not. */
    private static boolean isOfOffice(Syntax syntax, Predicate predicate, Draft draft) {
        return draft.move().lane() == Lane.WORK
                && draft.rule().contains("subject:authority")
                && predicate
                        .subject()
                        .filter(subject -> syntax.is(subject.word(), NounClass.AUTHORITY))
                        .isPresent();
    }

    private static boolean isNamed(Syntax syntax, Predicate predicate) {
        return predicate
                .subject()
                .filter(subject -> syntax.is(subject.word(), PartOfSpeech.PROPN))
                .isPresent();
    }
}
