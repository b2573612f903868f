package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.syntax.Argument.Origin;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup.Form;

/** "I ask you to pay the families and to stop the bulldozers": what is asked in one breath is several things, each a claim. */
final class SeveralContents {
    private static final String BESIDE = ", beside the first";

    private SeveralContents() {}

    /** A draft for each thing behind the first: who asks is the same, and whom, unless the thing says who else is to do it. */
    static List<Draft> further(Syntax syntax, Parties parties, Predicate predicate, Draft draft) {
        boolean spoken = draft.move().act() == Act.SOUGHT && draft.anchor() == predicate.word();
        OptionalInt infinitive = spoken ? syntax.infinitive(predicate) : OptionalInt.empty();
        OptionalInt content = infinitive.isPresent() || !spoken ? infinitive : syntax.content(predicate);
        if (content.isEmpty()) {
            return List.of();
        }
        int first = content.getAsInt();
        return syntax.tree().children(first).stream()
                .filter(word -> word > first && isBeside(syntax, word, infinitive.isPresent()))
                .map(word -> of(syntax, draft, word, asked(syntax, parties, draft, List.of(word, first))))
                .toList();
    }

    /** Whether it was read so: its words hang on those that ask, and are told all the same. */
    static boolean isOne(Draft draft) {
        return draft.rule().endsWith(BESIDE);
    }

    private static boolean isBeside(Syntax syntax, int word, boolean infinitive) {
        return syntax.tree().node(word).is(Relation.CONJ)
                && syntax.predicate(word)
                        .filter(each -> infinitive ? isTo(syntax, word) : isThat(syntax, each))
                        .isPresent();
    }

    private static boolean isTo(Syntax syntax, int word) {
        return syntax.tree().children(word).stream()
                .anyMatch(child -> child < word
                        && syntax.tree().node(child).is(Relation.MARK)
                        && syntax.lower(child).equals("to"));
    }

    private static boolean isThat(Syntax syntax, Predicate predicate) {
        return predicate.verb().form() != Form.GERUND
                && syntax.tree().node(predicate.word()).penn().equals("VB");
    }

    /** "that the ministry pay nurses and that it publish the plan": whoever is to do the thing, else whoever is to do the first. */
    private static List<Party> asked(Syntax syntax, Parties parties, Draft draft, List<Integer> things) {
        return things.stream()
                .flatMap(thing -> syntax.predicate(thing).stream())
                .filter(thing -> !thing.verb().isPassive())
                .flatMap(thing -> thing.argument(Role.SUBJECT).stream())
                .filter(subject -> subject.origin() == Origin.STATED && !Pronouns.isOne(syntax.lower(subject.word())))
                .map(subject -> Slots.somebody(syntax, parties, subject.word()))
                .filter(who -> !who.isEmpty())
                .findFirst()
                .orElse(draft.counterparts());
    }

    private static Draft of(Syntax syntax, Draft draft, int word, List<Party> asked) {
        Span evidence = syntax.span(syntax.clause(word));
        return new Draft(
                draft.move(),
                draft.modality(),
                draft.actors(),
                asked,
                Optional.of(Slots.plain(evidence.of(syntax.text()))),
                evidence,
                word,
                Set.of(),
                draft.rule() + BESIDE,
                draft.grounds());
    }
}
