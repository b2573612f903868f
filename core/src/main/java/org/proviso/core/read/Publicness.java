package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Origin;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup.Form;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * Tells whether words assert an act of a public authority, as the codebook asks: not a question, an opinion on what should be,
 * a clause that only says which thing is meant ("aid that the act would cut"), nor what a firm or a crowd does.
 */
final class Publicness {
    private static final Set<String> OUGHT = Set.of("should", "ought");
    private static final Set<Lane> OF_SOMEBODY = EnumSet.of(Lane.WORK, Lane.MONEY);
    private static final Set<Act> OF_ANYBODY =
            EnumSet.of(Act.REQUESTED, Act.PENDING, Act.SOUGHT, Act.PROPOSED, Act.REPORTED, Act.DENIED);
    private static final String PRIVATELY = "who acts is no public authority";
    private static final List<String> PRIVATE = List.of("outlet:", "place:");

    private Publicness() {}

    /** Why the draft that a predicate gave is not asserted, or not of an authority; nothing when it is. */
    static Optional<String> objection(Syntax syntax, Predicate predicate, Draft draft) {
        Form form = predicate.verb().form();
        if (form == Form.QUESTION || form == Form.IMPERATIVE) {
            return Optional.of(form == Form.QUESTION ? "a question" : "tells somebody what to do");
        }
        Optional<String> ought = predicate.verb().modal().filter(OUGHT::contains);
        if (ought.isPresent()) {
            return ought.map(modal -> "an opinion: " + modal);
        }
        if (isHypothetical(syntax, predicate)) {
            return Optional.of("says which thing is meant, not that it happens");
        }
        boolean bare = form != Form.STATEMENT;
        boolean described = !draft.actors().isEmpty() && draft.actors().stream().noneMatch(Publicness::mayGovern);
        boolean understood = predicate
                .subject()
                .filter(subject -> subject.origin() == Origin.UNDERSTOOD)
                .isPresent();
        boolean nobodys = draft.actors().isEmpty() && (form == Form.GERUND || understood);
        boolean held = !(bare && described) && !nobodys && isPublic(syntax, predicate, draft);
        return held ? Optional.empty() : Optional.of(draft.actors().isEmpty() ? "nobody known acts" : PRIVATELY);
    }

    /** "the aid that the act would cut": says which thing is meant, and not that it happens. */
    private static boolean isHypothetical(Syntax syntax, Predicate predicate) {
        return syntax.isRelative(predicate.word())
                && predicate.verb().modal().filter("would"::equals).isPresent()
                && predicate
                        .subject()
                        .filter(subject -> subject.origin() == Origin.STATED)
                        .isPresent();
    }

    private static boolean isPublic(Syntax syntax, Predicate predicate, Draft draft) {
        if (isAnybodys(draft)) {
            return true;
        }
        if (draft.actors().isEmpty()) {
            return !OF_SOMEBODY.contains(draft.move().lane())
                    || syntax.isPassive(predicate) && predicate.verb().tense() != Tense.NONE
                    || predicate.subject().isPresent()
                            && syntax.is(predicate.subject().get().word(), NounClass.PROGRAMME);
        }
        boolean known = draft.actors().stream().anyMatch(Publicness::mayGovern);
        return known
                || !OF_SOMEBODY.contains(draft.move().lane())
                || predicate
                        .doer()
                        .map(Argument::word)
                        .filter(word -> syntax.is(word, NounClass.AUTHORITY) || syntax.is(word, NounClass.FORCE))
                        .isPresent();
    }

    private static boolean isAnybodys(Draft draft) {
        return OF_ANYBODY.contains(draft.move().act());
    }

    /** Nobody but people: they may belong to a club, but make no standing arrangement. */
    private static boolean isPersonal(Draft draft) {
        return draft.move().lane() == Lane.ARRANGEMENT
                && draft.move().act() == Act.OPERATING
                && !draft.actors().isEmpty()
                && draft.actors().stream()
                        .allMatch(party -> party.id()
                                .filter(id -> id.value().startsWith("person:"))
                                .isPresent());
    }

    /** Whether an idiom's draft is of an authority. */
    static boolean holds(Draft draft) {
        return !isPersonal(draft);
    }

    /** A known party of whom "will" is a public promise: no firm and no club. */
    static boolean mayPromise(Party party) {
        return mayGovern(party) && !party.id().orElseThrow().value().startsWith("org:");
    }

    /** A party that the tables or the text know, and that is no outlet and no place. */
    static boolean mayGovern(Party party) {
        return party.id()
                .filter(id -> PRIVATE.stream().noneMatch(id.value()::startsWith))
                .isPresent();
    }
}
