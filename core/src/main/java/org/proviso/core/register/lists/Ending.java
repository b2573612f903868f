package org.proviso.core.register.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.ClaimId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.clocks.Clock;
import org.proviso.core.register.clocks.LastDay;

/**
 * Which claims tell until when an entry holds, or by when its condition is due, and which tell another day: those who look back on what was so before. Beside a last day lists have
 * the condition and the words of the first, and not of the others.
 */
record Ending(List<LastDay.Told> telling, List<LastDay.Told> others) {
    private static final Ending NONE = new Ending(List.of(), List.of());

    Ending {
        telling = List.copyOf(telling);
        others = List.copyOf(others);
    }

    /**
     * @param lastDays of an entry as it stands
     * @param told all that its claims tell which say that it stands so
     */
    static Ending of(List<LastDay> lastDays, Supplier<Stream<LastDay.Told>> told) {
        Set<LocalDate> until = lastDays.stream()
                .filter(last -> last.kind() != Clock.Kind.DEADLINE)
                .map(LastDay::until)
                .collect(Collectors.toSet());
        if (until.isEmpty()) {
            return NONE;
        }
        List<LastDay.Told> telling = new ArrayList<>();
        List<LastDay.Told> others = new ArrayList<>();
        told.get()
                .filter(one -> one.kind() != Clock.Kind.DEADLINE)
                .forEach(one -> (until.contains(one.until()) ? telling : others).add(one));
        return new Ending(telling, others);
    }

    /** The condition of a claim that tells the day, else the first that names no other day. */
    Optional<String> condition(List<Filing> filings) {
        return Stream.concat(own(filings), filings.stream())
                .filter(filing -> others.stream().noneMatch(other -> isIn(other, filing)))
                .flatMap(filing -> filing.claim().terms().condition().stream())
                .findFirst();
    }

    private static boolean isIn(LastDay.Told other, Filing filing) {
        return other.filing().id().equals(filing.id())
                && filing.claim()
                        .terms()
                        .condition()
                        .filter(words -> words.contains(other.exact()))
                        .isPresent();
    }

    /** A claim that tells the day, else the first that tells no other, else the first. */
    Optional<Filing> shown(List<Filing> filings) {
        Set<ClaimId> looking = new HashSet<>();
        others.forEach(other -> looking.add(other.filing().id()));
        return own(filings)
                .findFirst()
                .or(() -> filings.stream()
                        .filter(filing -> !looking.contains(filing.id()))
                        .findFirst())
                .or(() -> filings.stream().findFirst());
    }

    /** Those that tell the day, first of these, then of what told the same before. */
    private Stream<Filing> own(List<Filing> filings) {
        Set<ClaimId> own = new HashSet<>();
        telling.forEach(one -> own.add(one.filing().id()));
        return Stream.concat(
                filings.stream().filter(filing -> own.contains(filing.id())),
                telling.reversed().stream().map(LastDay.Told::filing));
    }
}
