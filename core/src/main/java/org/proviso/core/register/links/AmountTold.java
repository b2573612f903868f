package org.proviso.core.register.links;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;

/** What the claims of an entry tell of amounts that may be, or be part of, a sum. */
final class AmountTold implements Register.Tally {
    private Optional<Quantity> first = Optional.empty();
    private boolean same = true;
    private Optional<Last> last = Optional.empty();
    private final Set<Long> documents = new HashSet<>();

    /** The last word. */
    private record Last(Filing filing, LocalDate day) {
        boolean isBefore(Last other) {
            int order = day.compareTo(other.day);
            return order < 0 || (order == 0 && LinkWords.ORDER.compare(filing, other.filing) < 0);
        }
    }

    @Override
    public void add(Filing filing, Function<Filing, LocalDate> days) {
        Claim claim = filing.claim();
        if (claim.furniture()) {
            return;
        }
        documents.add(Summand.key(filing.document()));
        Optional<Quantity> amount = claim.terms().quantity().filter(each -> !each.isTime());
        if (claim.modality() != Modality.ACTUAL || amount.isEmpty()) {
            return;
        }
        first = first.or(() -> amount);
        same &= first.filter(amount.get()::sameAmount).isPresent();
        if (same) {
            Last told = new Last(filing, days.apply(filing));
            last = last.filter(before -> !before.isBefore(told)).or(() -> Optional.of(told));
        }
    }

    /** The one amount that is told; none where several are. */
    Optional<Quantity> one() {
        return first.filter(amount -> same);
    }

    /** The claim that tells it last. */
    Optional<Filing> last() {
        return last.map(Last::filing);
    }

    /** Of all that is told, the first 64 bits of the ids of its documents. */
    Set<Long> documents() {
        return documents;
    }
}
