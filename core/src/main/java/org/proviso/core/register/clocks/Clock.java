package org.proviso.core.register.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Move;

/**
 * How long something may last once it stands; a row of {@code clocks.tsv}.
 *
 * @param states it runs while one of them stands
 * @param about words of which a claim of the state has one; none for any
 * @param begins in which the state must have begun; nothing for any time
 * @param starts the day from which it runs; nothing for the day on which the state began
 * @param days so many days after that it runs out; nothing for an age
 * @param words what runs out, for people
 * @param why where that comes from
 */
public record Clock(
        String name,
        Set<Move> states,
        List<String> about,
        Optional<Edtf> begins,
        Optional<LocalDate> starts,
        Optional<Integer> days,
        Kind kind,
        String words,
        String why) {
    /** What happens when it runs out. */
    public enum Kind {
        /** Something is due. */
        DEADLINE,
        /** It holds no longer by itself. */
        END,
        /** That on which it hangs is to be so by then: "unless it pays by 15 June". */
        CONDITION,
        /** Nothing: it only grows older. */
        AGE
    }

    public Clock {
        states = Set.copyOf(states);
        about = List.copyOf(about);
        if ((kind == Kind.AGE) != days.isEmpty()) {
            throw new IllegalArgumentException("clock " + name + ": an age has no days, and nothing else is without");
        }
    }
}
