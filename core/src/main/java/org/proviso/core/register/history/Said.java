package org.proviso.core.register.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.State;

/**
 * What a register says of an entry, as far as a change of it is news.
 *
 * @param entry the entry that it is part of, which may have another id than the one asked for
 * @param state in words, empty when nothing is said of that day
 * @param amounts that stand on the state, side by side
 * @param origins how many independent origins say so
 */
public record Said(
        EntryId entry,
        MatterId matter,
        String title,
        String state,
        Optional<LocalDate> since,
        List<Quantity> amounts,
        int origins,
        int claims) {
    public Said {
        amounts = List.copyOf(amounts);
    }

    /** What the register says of an entry on a day; nothing when it has no such entry. */
    public static Optional<Said> of(Register register, EntryId id, LocalDate validAt) {
        return register.entry(id).map(entry -> of(register, entry, validAt));
    }

    static Said of(Register register, Entry entry, LocalDate validAt) {
        State state = register.state(entry, validAt);
        return new Said(
                entry.id(),
                entry.matter(),
                entry.title(),
                state.label(),
                state.since(),
                state.positions().stream()
                        .flatMap(position -> position.amounts().stream())
                        .distinct()
                        .toList(),
                register.support(entry).origins().size(),
                entry.filings().size());
    }

    /** Whether it says the same of the world: state, day and amounts; support and the number of claims may differ. */
    public boolean tellsTheSame(Said other) {
        return state.equals(other.state) && since.equals(other.since) && amounts.equals(other.amounts);
    }
}
