package org.proviso.core.register.links;

import java.util.List;
import org.proviso.core.model.Act;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.EntryId;

/**
 * An entry whose amount is the sum of the amounts of others: no amount of its own, and shown under its parts.
 *
 * @param entry the one that tells the sum
 * @param parts by amount, the largest first; two or more
 * @param acrossStates whether the parts stand differently: what is added up was not all granted, or paid
 * @param words for people: {@code adds across states: granted 5,200,000 + returned 2,500,000 = 7,700,000}
 */
public record Sum(EntryId entry, Quantity amount, List<Part> parts, boolean acrossStates, String words) {
    /** An amount that is in the sum, and what became of it by the last word of its claims. */
    public record Part(EntryId entry, Quantity amount, Act act) {}

    public Sum {
        parts = List.copyOf(parts);
        if (parts.size() < 2) {
            throw new IllegalArgumentException("a sum needs two parts");
        }
    }
}
