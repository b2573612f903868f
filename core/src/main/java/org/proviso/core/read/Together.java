package org.proviso.core.read;

import java.util.List;
import java.util.Set;
import org.proviso.core.model.Party;

/** Whom words mean that stand for several who were named in one breath. */
final class Together {
    private static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves", "both");
    private static final Set<String> BOTH = Set.of("two", "both", "either", "sides");
    /** "Neither side" is both of them, as is "either country". */
    private static final Set<String> OF_TWO = Set.of("neither", "either");

    private static final Set<String> TOGETHER = WordLists.read("together");
    /** How far, in characters, "they" and "the parties" point back. */
    private static final int NEAR = 400;

    private static final int FAR = 20_000;

    private final Parties parties;
    private final Persons persons;
    private final Coordinations several;
    private final Antecedents antecedents;

    Together(Parties parties, Persons persons, Coordinations several, Antecedents antecedents) {
        this.parties = parties;
        this.persons = persons;
        this.several = several;
        this.antecedents = antecedents;
    }

    /** "We", "they", "both sides", "the two leaders": who was named in one breath. */
    List<Party> of(Syntax syntax, int head) {
        String word = syntax.lower(head);
        int offset = syntax.start(head);
        if (WE.contains(word)) {
            return persons.plural().apply(offset);
        }
        if (THEY.contains(word)) {
            return several.before(offset, NEAR);
        }
        boolean ofTwo = TOGETHER.contains(word + "s")
                && OF_TWO.contains(syntax.lower(syntax.core(head).first()));
        boolean pointing = (ofTwo || TOGETHER.contains(word))
                && syntax.complements(head).isEmpty()
                && syntax.possessor(head).isEmpty()
                && syntax.modifierClasses(head).isEmpty()
                && parties.namesIn(syntax.span(syntax.core(head))).isEmpty();
        if (!pointing) {
            return List.of();
        }
        List<Party> known = several.before(offset, FAR);
        boolean two = !ofTwo && BOTH.contains(syntax.lower(syntax.core(head).last() - 1)) || BOTH.contains(word);
        return known.isEmpty() && two ? antecedents.twoCountries(offset) : known;
    }
}
