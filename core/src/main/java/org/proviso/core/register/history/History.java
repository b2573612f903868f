package org.proviso.core.register.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;

/** How what a register says of an entry changed, from time to time. */
public final class History {
    /** So many times are looked at: the last ones, and each that is passed over is counted. */
    public static final int MOST_STEPS = 1_000;

    /**
     * A time at which the register came to say something else.
     *
     * @param difference from what it said before
     */
    public record Step(RecordedAt knownAt, Difference difference) {}

    /**
     * The steps, the earliest first.
     *
     * @param passedOver how many earlier times were not looked at
     */
    public record Steps(List<Step> steps, int passedOver) {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    private History() {}

    /**
     * The history of an entry.
     *
     * @param register all that is told of the entry, or more
     * @param validAt the day of which it is asked what was said
     */
    public static Steps of(Register register, EntryId entry, LocalDate validAt) {
        List<RecordedAt> times = List.copyOf(register.timesOf(entry));
        int passedOver = Math.max(0, times.size() - MOST_STEPS);
        List<Step> steps = new ArrayList<>();
        Register before = passedOver == 0
                ? register.knownAt(new RecordedAt(Instant.MIN))
                : register.knownAt(times.get(passedOver - 1));
        for (RecordedAt time : times.subList(passedOver, times.size())) {
            Register after = register.knownAt(time);
            Optional<Difference> difference = Difference.of(before, after, entry, validAt);
            difference.ifPresent(one -> steps.add(new Step(time, one)));
            before = after;
        }
        return new Steps(steps, passedOver);
    }
}
