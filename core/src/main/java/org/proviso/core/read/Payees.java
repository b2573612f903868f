package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Predicate;

/** To whom money is promised. */
final class Payees {
    private static final Move PROMISED = new Move(Lane.COMMITMENT, Act.MADE);
    private static final Move PAID = new Move(Lane.MONEY, Act.PAID);
    private static final Set<String> BODIES = WordLists.read("bound bodies");
    private static final Set<NounClass> PAYEES =
            EnumSet.of(NounClass.AUTHORITY, NounClass.FORCE, NounClass.PEOPLE, NounClass.PROGRAMME);

    private final VerbFrames verbs;

    Payees(VerbFrames verbs) {
        this.verbs = verbs;
    }

    /** "Undertook to transfer 4 million to the port": whoever is to have the money is whom it is promised to. */
    Draft promisedTo(Syntax syntax, Parties parties, Draft promise, Predicate predicate) {
        OptionalInt infinitive =
                promise.move().equals(PROMISED) && promise.counterparts().isEmpty()
                        ? syntax.infinitive(predicate)
                        : OptionalInt.empty();
        Optional<Predicate> deed = infinitive.isPresent() ? syntax.predicate(infinitive.getAsInt()) : Optional.empty();
        List<Party> towards = deed.flatMap(paying -> verbs.fit(syntax, parties, paying))
                .filter(fit -> fit.sense().move().filter(PAID::equals).isPresent())
                .map(fit -> recipients(syntax, parties, fit))
                .orElse(List.of());
        return towards.isEmpty() || towards.equals(promise.actors()) ? promise : promise.towards(towards);
    }

    private static List<Party> recipients(Syntax syntax, Parties parties, VerbFrames.Fit payment) {
        List<Party> named =
                payment.slots().parties(syntax, parties, payment.sense().roles(), "counterpart");
        return named.isEmpty()
                ? payment.slots().group("to").stream()
                        .filter(to -> syntax.is(to, PartOfSpeech.NOUN)
                                && (BODIES.contains(syntax.lemma(to))
                                        || PAYEES.stream().anyMatch(kind -> syntax.is(to, kind))))
                        .map(to -> Party.named(parties.description(syntax, to)))
                        .toList()
                : named;
    }
}
