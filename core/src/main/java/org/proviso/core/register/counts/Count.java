package org.proviso.core.register.counts;

import java.time.LocalDate;
import java.util.Optional;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.MatterId;

/**
 * One number as one claim tells it.
 *
 * @param asOf the day for which it holds, where told; else the day on which the document was published
 * @param asOfTold whether the text says for which day
 * @param told the day on which the document was published, else captured
 * @param publisher whose page it is, by host; empty where no address is known
 * @param official whether that is an authority's own site
 * @param speaker who says so; empty when it is the article itself
 */
public record Count(
        CountIdentity identity,
        Quantity amount,
        LocalDate asOf,
        boolean asOfTold,
        LocalDate told,
        String publisher,
        boolean official,
        Finality finality,
        String speaker,
        MatterId matter,
        EntryId entry,
        Filing filing) {

    /** The period has ended and the number can change only by revision. */
    boolean isClosed() {
        return !identity.period().isEmpty() && !identity.period().endsWith("..");
    }

    /** Whether it tells what a number should have been. */
    boolean corrects(Quantity wrong) {
        return amount.value().compareTo(wrong.value()) != 0
                && filing.claim()
                        .terms()
                        .corrects()
                        .filter(number -> number.value().compareTo(wrong.value()) == 0)
                        .isPresent();
    }

    Rounding rounding() {
        return Rounding.of(amount);
    }

    Count withAuthority(String authority) {
        return new Count(
                identity.withAuthority(authority),
                amount,
                asOf,
                asOfTold,
                told,
                publisher,
                official,
                finality,
                speaker,
                matter,
                entry,
                filing);
    }

    Optional<String> source() {
        return publisher.isEmpty() ? Optional.empty() : Optional.of(publisher);
    }
}
