package org.proviso.core.register.balances;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.balances.Balance.Telling;
import org.proviso.core.register.balances.MoneyTold.Saying;

/** What one claim says of money, with the entry that it is in. */
record Side(MoneyTold entry, Saying saying) {
    static final Comparator<Side> BY_DAY = Comparator.comparing((Side side) -> side.saying.day())
            .thenComparing(side -> side.saying.document().value())
            .thenComparingInt(side -> side.saying.start())
            .thenComparing(side -> side.saying.claim().value());

    /** Who acts by it; where it names nobody, by the other claims of its entry. */
    Set<String> actors() {
        return saying.actors().isEmpty() ? entry.actors() : saying.actors();
    }

    Set<String> towards() {
        return saying.towards().isEmpty() ? entry.towards() : saying.towards();
    }

    Set<String> things() {
        return saying.things().isEmpty() ? entry.things() : saying.things();
    }

    Set<String> purposes() {
        return saying.purposes();
    }

    Optional<String> unit() {
        return saying.amount().map(Quantity::unit);
    }

    Telling telling() {
        return new Telling(
                entry.entry(), saying.claim(), saying.document(), saying.day(), saying.dated(), saying.words());
    }
}
