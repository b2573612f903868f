package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Party;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Stretch;

/**
 * The country of whoever tells it: "Peru's foreign minister said that his country would help", "an aide to the Peruvian leader promised that
 * her government".
 */
final class OwnLand {
    private static final Set<String> LANDS = Set.of("country", "nation", "government");
    private static final Set<String> WHOSE = Set.of("his", "her");
    private static final Set<String> CABINETS = Set.of("government", "cabinet", "regime");
    private static final int DEEPEST = 6;

    private OwnLand() {}

    /** Empty where no verb above has a teller whose own words name one country. */
    static Optional<Party> of(Syntax syntax, GroupNames names, int head) {
        Stretch core = syntax.core(head);
        boolean own = LANDS.contains(syntax.lower(head))
                && core.size() == 2
                && WHOSE.contains(syntax.lower(core.first()))
                && syntax.complements(head).isEmpty();
        int at = head;
        for (int depth = 0; own && depth < DEEPEST; depth++) {
            at = syntax.tree().node(at).head();
            if (at < 0) {
                return Optional.empty();
            }
            Optional<Integer> teller =
                    syntax.predicate(at).flatMap(Predicate::doer).map(Argument::word);
            if (teller.isPresent() && teller.get() < core.first()) {
                return country(syntax, names, teller.get(), Math.min(at, core.first()));
            }
        }
        return Optional.empty();
    }

    /** "Prime Minister Ruiz's government", "his cabinet": of the country whose office the person is said to hold, else of the text's. */
    static Optional<Party> governed(
            Syntax syntax, Parties parties, Offices offices, Antecedents antecedents, int head) {
        return CABINETS.contains(syntax.lower(head))
                        && Offices.isOwned(syntax, head)
                        && syntax.complements(head).isEmpty()
                ? parties.possessor(syntax, head)
                        .filter(Parties::isPerson)
                        .flatMap(person ->
                                offices.land(person).or(() -> antecedents.called("government", syntax.start(head))))
                : Optional.empty();
    }

    /** The only country that the teller's words name before the verb. */
    private static Optional<Party> country(Syntax syntax, GroupNames names, int teller, int verb) {
        int first = Math.min(syntax.clause(teller).first(), syntax.core(teller).first());
        if (first >= verb) {
            return Optional.empty();
        }
        List<Party> countries = names.in(syntax.span(first, verb - 1)).stream()
                .map(NameMention::party)
                .filter(party -> party.id().filter(OwnLand::isCountry).isPresent())
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.getFirst()) : Optional.empty();
    }

    private static boolean isCountry(ActorId id) {
        return id.is("country");
    }
}
