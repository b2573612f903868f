package org.proviso.core.register.disputes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Support;

/**
 * One side of a dispute.
 *
 * @param label what it says: {@code granted}, {@code not granted}, {@code 162,792 persons}
 * @param entry where its claims are filed
 * @param filings its claims, never empty
 * @param support the origins and speakers behind them
 * @param first the first day that its claims speak of
 * @param last the last
 */
public record Position(
        String label, EntryId entry, List<Filing> filings, Support support, LocalDate first, LocalDate last) {
    public Position {
        if (filings.isEmpty() || first.isAfter(last)) {
            throw new IllegalArgumentException("a position needs claims and dates in order: " + label);
        }
        filings = List.copyOf(filings);
    }

    Set<DocumentId> documents() {
        return filings.stream().map(Filing::document).collect(Collectors.toSet());
    }
}
