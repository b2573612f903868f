package org.proviso.core.read;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.read.Chunk.Mark;
import org.proviso.core.read.Chunk.VerbGroup;
import org.proviso.core.text.Inflections.Form;

/** Tells what a programme is for ("a fund that pays for roads", "used trucks to maintain the line") from what is done. */
final class Descriptions {
    private static final Set<Lane> RUNNING = EnumSet.of(Lane.WORK, Lane.MONEY);
    private static final Set<String> OF = Set.of("of", "for", "in", "at");

    private Descriptions() {}

    /** The verb only says what something is for or does by nature, so it asserts no act. */
    static boolean describes(Syntax syntax, int verb, Draft draft) {
        if (!RUNNING.contains(draft.move().lane()) || syntax.verb(verb).isEmpty()) {
            return false;
        }
        int first = conjoined(syntax, verb);
        VerbGroup group = syntax.verb(first).orElseThrow();
        if (draft.modality() != Modality.ACTUAL) {
            return group.shape() == VerbGroup.Shape.INFINITIVE && isOfProgramme(syntax, first);
        }
        return switch (group.shape()) {
            case INFINITIVE -> true;
            case GERUND -> OF.contains(syntax.markWord(first - 1));
            case FINITE -> isTimeless(syntax, verb, group);
            case REDUCED, COPULA -> false;
        };
    }

    /** The plain present in a relative clause, or of a programme. */
    private static boolean isTimeless(Syntax syntax, int verb, VerbGroup group) {
        boolean present = group.first() == group.last()
                && group.senses().stream()
                        .allMatch(sense -> sense.forms().contains(Form.BASE)
                                || sense.forms().contains(Form.THIRD));
        return present && (isOfProgramme(syntax, verb) || syntax.isMark(verb - 1, Mark.Kind.RELATIVE));
    }

    private static boolean isOfProgramme(Syntax syntax, int verb) {
        OptionalInt subject = syntax.subject(verb);
        return subject.isPresent()
                && syntax.noun(subject.getAsInt()).orElseThrow().is(NounClass.PROGRAMME);
    }

    /** "to train and equip": the second verb stands as the first does. */
    private static int conjoined(Syntax syntax, int verb) {
        boolean second = syntax.isMark(verb - 1, Mark.Kind.CONJUNCTION)
                && syntax.verb(verb - 2).isPresent();
        return second ? verb - 2 : verb;
    }
}
