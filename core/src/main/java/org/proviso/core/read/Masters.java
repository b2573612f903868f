package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Predicate;

/**
 * For whom those act who only serve somebody: "Ruiz's office denied it", "her lawyers asked the court", "a spokesman for the ministry
 * refused". They stay who says it.
 */
final class Masters {
    private static final Set<String> SERVANTS = WordLists.read("servants");
    private static final Set<String> SPOKESPEOPLE = Set.of("spokesman", "spokeswoman", "spokesperson");

    private Masters() {}

    /** The actors of a claim, whoever serves a person or body replaced by that one. */
    static List<Party> of(Syntax syntax, Parties parties, Draft draft, List<Party> actors) {
        if (actors.size() != 1 || Parties.isPerson(actors.getFirst())) {
            return actors;
        }
        OptionalInt doer = syntax.predicate(draft.anchor())
                .flatMap(Predicate::doer)
                .map(Argument::word)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        boolean own = doer.isPresent()
                && (actors.getFirst().name().equals(parties.description(syntax, doer.getAsInt()))
                        || parties.one(syntax, doer.getAsInt())
                                .filter(actors.getFirst()::equals)
                                .isPresent());
        return own ? master(syntax, parties, doer.getAsInt()).map(List::of).orElse(actors) : actors;
    }

    private static Optional<Party> master(Syntax syntax, Parties parties, int servant) {
        String word = syntax.lower(servant);
        if (SERVANTS.contains(word) && Offices.isOwned(syntax, servant)) {
            return parties.possessors(syntax, servant).stream()
                    .filter(Parties::isPerson)
                    .findFirst();
        }
        int body = SPOKESPEOPLE.contains(word) ? syntax.complements(servant).getOrDefault("for", -1) : -1;
        return body < 0 ? Optional.empty() : parties.one(syntax, body).filter(party -> !Parties.isPerson(party));
    }
}
