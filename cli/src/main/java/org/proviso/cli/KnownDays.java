package org.proviso.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.proviso.store.RegisterFile;

/** Days of a register's knowledge, which begins with its first reading: a day before it has an empty answer, and that is said. */
final class KnownDays {
    private KnownDays() {}

    /** What to say where a list is of a day before anything was read: what has no day of its own is in none. */
    static Optional<String> undated(RegisterFile file, LocalDate asOf) {
        return file.firstKnown()
                .map(first -> LocalDate.ofInstant(first.value(), ZoneOffset.UTC))
                .filter(asOf::isBefore)
                .map(first ->
                        "What only pages without a date tell counts from the day on which they were taken, and is not shown"
                                + " as of an earlier one.");
    }

    /** What to say where a day lies before the first reading. */
    static Optional<String> before(RegisterFile file, LocalDate day) {
        return file.firstKnown()
                .map(first -> LocalDate.ofInstant(first.value(), ZoneOffset.UTC))
                .filter(day::isBefore)
                .map(first -> "The register knew nothing before " + first
                        + ", its first reading. --known and the days of"
                        + " \u2018diff\u2019 go by the time of reading; --as-of goes by the time in the world.");
    }
}
