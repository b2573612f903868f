package org.proviso.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Quantity;

/**
 * How an entry stands on a day, and why. The latest that holds stands, by the date of the event, and by the date of the page
 * only where nothing else is told; for one date the authority of the sources decides, then the number of origins. What they do
 * not decide stands side by side. While nothing holds: the latest that is planned, possible, attempted or negated.
 *
 * @param positions what stands; none when nothing is said of that day or before it
 * @param told all that tells it, in their order: what stands, and what told the same before, as far as nothing else came in between
 * @param beneath the state on which it stands, where it suspends effects and erases no state: an order that a court blocks
 * @param kept what tells, since it was last ended, the state beneath, or that which what stands eases and leaves in force for the rest, or tells to
 *     go on: until when that holds, it holds all the same
 * @param setAside what is told for the same time, and stands back by authority or origins
 * @param denied what is said, since that date, not to have happened: "asked for, not promised"
 * @param plans what was planned for a date and is not told to have happened, or not to have
 * @param since the first day of what is told so
 * @param amounts those of what stands, side by side and never added up; where its last telling names none, those of the one before
 * @param why why this stands, in sentences
 */
public record State(
        List<Transition> positions,
        List<Transition> told,
        List<Transition> beneath,
        List<Transition> kept,
        List<Transition> setAside,
        List<Transition> denied,
        List<Plan> plans,
        Optional<LocalDate> since,
        List<Quantity> amounts,
        List<String> why) {
    /** Nothing is said of that day or before it. */
    static final State NONE = new State(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of());

    /**
     * Something planned for a date.
     *
     * @param due whether that date has come
     */
    public record Plan(Transition transition, boolean due) {
        /** {@code lifted: planned, due 2023-05-11; not told whether it happened}. */
        public String words() {
            String act = transition.named() + ": planned";
            String day = transition.dated().label();
            return due ? act + ", due " + day + "; not told whether it happened" : act + " for " + day;
        }
    }

    public State {
        positions = List.copyOf(positions);
        told = List.copyOf(told);
        beneath = List.copyOf(beneath);
        kept = List.copyOf(kept);
        setAside = List.copyOf(setAside);
        denied = List.copyOf(denied);
        plans = List.copyOf(plans);
        amounts = List.copyOf(amounts);
        why = List.copyOf(why);
    }

    /** The claims that tell how it stands. */
    public List<Filing> filings() {
        return told.stream()
                .flatMap(transition -> transition.filings().stream())
                .toList();
    }

    /** Whether different acts hold side by side: neither date, authority nor origins decide. */
    public boolean isContested() {
        return positions.stream()
                        .filter(Transition::holds)
                        .map(Transition::act)
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether what stands is told not to be so, or another text tells something else for the same time. */
    public boolean isDisputed() {
        return isContested()
                || setAside.stream().anyMatch(this::isOfAnotherText)
                || denied.stream().anyMatch(this::contradicts);
    }

    private boolean isOfAnotherText(Transition other) {
        Set<Support.Voice> own = positions.stream()
                .flatMap(position -> position.support().origins().stream())
                .map(Support.Origin::voice)
                .collect(Collectors.toSet());
        return other.support().origins().stream().map(Support.Origin::voice).anyMatch(voice -> !own.contains(voice));
    }

    private boolean contradicts(Transition negated) {
        return Stream.concat(positions.stream(), beneath.stream().filter(below -> isSince(negated, below)))
                .anyMatch(told -> told.holds() && told.isContradictedBy(negated));
    }

    private static boolean isSince(Transition negated, Transition told) {
        return !negated.dated().latest().isBefore(told.effective());
    }

    /**
     * For people: {@code granted}, {@code made (negated)}, {@code granted | denied}, {@code ordered, blocked}, {@code sought, not
     * made}, {@code granted, disputed}; empty when nothing is said. What ended of itself by the word that tells it: {@code expired}.
     */
    public String label() {
        return label(false);
    }

    /** The same by the acts of the lane alone: {@code lifted} of what expired, too. */
    public String acts() {
        return label(true);
    }

    private String label(boolean acts) {
        List<String> parts = new ArrayList<>();
        if (!beneath.isEmpty()) {
            parts.add(joined(beneath, acts));
        }
        if (!positions.isEmpty()) {
            parts.add(joined(positions, acts));
        }
        denied.stream()
                .filter(transition -> !contradicts(transition))
                .map(transition -> "not " + (acts ? transition.act().wireName() : transition.named()))
                .distinct()
                .forEach(parts::add);
        if (isDisputed() && !isContested()) {
            parts.add("disputed");
        }
        return String.join(", ", parts);
    }

    private static String joined(List<Transition> transitions, boolean acts) {
        return transitions.stream()
                .map(transition -> (acts ? transition.label() : words(transition, transitions)) + altered(transition))
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    /** By its own word as long as all that tell this act have that. */
    private static String words(Transition transition, List<Transition> beside) {
        return beside.stream()
                        .filter(other -> other.label().equals(transition.label()))
                        .map(Transition::words)
                        .allMatch(transition.words()::equals)
                ? transition.words()
                : transition.label();
    }

    private static String altered(Transition transition) {
        return transition.isAltered() && transition.holds() ? " (altered)" : "";
    }
}
