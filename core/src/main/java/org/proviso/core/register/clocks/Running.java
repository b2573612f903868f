package org.proviso.core.register.clocks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.proviso.core.register.Filing;

/**
 * A clock of an entry.
 *
 * @param words what runs out, for people
 * @param from the day from which it runs
 * @param until the day on which it runs out; nothing for an age
 * @param why where it comes from: a rule of the table, or the text's own words
 * @param passed what is said of it when it has run out: {@code lapsed}
 * @param told the claim that tells how long; nothing where the table says it
 */
public record Running(
        String name,
        Clock.Kind kind,
        String words,
        LocalDate from,
        Optional<LocalDate> until,
        String why,
        String passed,
        Optional<Filing> told) {

    /** So many days are left on a day; below 0 when it has run out. Nothing for an age. */
    public Optional<Long> left(LocalDate day) {
        return until.map(last -> ChronoUnit.DAYS.between(day, last));
    }

    /** How many days it has run on a day. */
    public long age(LocalDate day) {
        return ChronoUnit.DAYS.between(from, day);
    }
}
