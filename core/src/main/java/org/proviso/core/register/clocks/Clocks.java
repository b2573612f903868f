package org.proviso.core.register.clocks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.core.register.State;
import org.proviso.core.register.Transition;
import org.proviso.core.register.course.Guarding;
import org.proviso.core.register.course.Things;
import org.proviso.core.register.lanes.LaneMachines;
import org.proviso.core.tables.Tables;

/**
 * What time does to one entry, as it stands on a day; a pure view.
 *
 * @param since the day from which it stands so, where one is told
 * @param begun the first day on which it came to any state of its lane
 * @param running its clocks: those of the table, then those that texts tell, the one that runs out first before others
 * @param hold what is told of its review, where it is held back
 * @param covers what a limited grant covers: what texts name, and nothing else; none where the grant is not limited
 */
public record Clocks(
        Optional<LocalDate> since,
        Optional<LocalDate> begun,
        List<Running> running,
        Optional<Hold> hold,
        List<Covered> covers) {
    /** The rows of the table. */
    public static final List<Clock> TABLE =
            Tables.read(Clocks.class, "clocks.tsv").stream().map(Clocks::clock).toList();

    private static final String NONE = "-";
    private static final String RAN_OUT = "ran out";

    /**
     * What is told of when a hold is looked at again.
     *
     * @param review the day, where a text tells it
     * @param told the claim that tells it
     */
    public record Hold(Optional<LocalDate> review, Optional<Filing> told) {}

    /**
     * What a limited grant names.
     *
     * @param words as the text has them
     * @param condition whether they are a condition; else they say what is granted
     */
    public record Covered(String words, boolean condition, Filing told) {}

    public Clocks {
        running = List.copyOf(running);
        covers = List.copyOf(covers);
    }

    /**
     * Of an entry.
     *
     * @param day as it stands on that day; {@link LocalDate#MAX} for when all that is dated has come
     */
    public static Clocks of(Register register, Entry entry, LocalDate day) {
        State state = register.state(entry, day);
        List<Transition> course = register.transitions(entry).stream()
                .filter(transition -> transition.holds()
                        && !transition.isAltered()
                        && !transition.effective().isAfter(day))
                .toList();
        Map<Act, List<Transition>> standing = new LinkedHashMap<>();
        Stream.concat(state.positions().stream(), state.beneath().stream())
                .filter(Transition::holds)
                .map(Transition::act)
                .distinct()
                .forEach(act -> standing.put(act, run(entry.lane(), act, course)));
        List<Running> running = new ArrayList<>();
        standing.forEach((act, transitions) -> running.addAll(ofTable(new Move(entry.lane(), act), transitions)));
        running.addAll(ofTexts(
                entry.lane(), standing.values().stream().flatMap(List::stream).toList()));
        running.sort((one, other) ->
                one.until().orElse(LocalDate.MAX).compareTo(other.until().orElse(LocalDate.MAX)));
        return new Clocks(
                state.since(),
                course.stream().map(Transition::effective).min(LocalDate::compareTo),
                running,
                hold(entry.lane(), standing.getOrDefault(Act.HELD, List.of())),
                covers(entry.lane(), standing.getOrDefault(Act.GRANTED, List.of())));
    }

    /** For how many days the entry has stood so on a day. */
    public Optional<Long> daysInState(LocalDate day) {
        return since.map(first -> ChronoUnit.DAYS.between(first, day));
    }

    /** For how many days the entry has been in its lane on a day. */
    public Optional<Long> daysInLane(LocalDate day) {
        return begun.map(first -> ChronoUnit.DAYS.between(first, day));
    }

    /** What tells a state since it began the last time: nothing but a state on top of it came in between. */
    private static List<Transition> run(Lane lane, Act act, List<Transition> course) {
        List<Transition> run = new ArrayList<>();
        for (Transition transition : course) {
            if (transition.act() == act) {
                run.add(transition);
            } else if (!LaneMachines.of(lane).state(transition.act()).overlay()) {
                run.clear();
            }
        }
        return run;
    }

    private static List<Running> ofTable(Move move, List<Transition> transitions) {
        if (transitions.isEmpty()) {
            return List.of();
        }
        LocalDate from = transitions.getFirst().effective();
        return TABLE.stream()
                .filter(clock -> clock.states().contains(move)
                        && clock.begins()
                                .filter(times -> !isWithin(from, times))
                                .isEmpty()
                        && speaks(clock, transitions))
                .map(clock -> {
                    LocalDate first = clock.starts().orElse(from);
                    return new Running(
                            clock.name(),
                            clock.kind(),
                            clock.words(),
                            first,
                            clock.days().map(days -> first.plusDays(days)),
                            clock.why(),
                            RAN_OUT,
                            Optional.empty());
                })
                .toList();
    }

    private static boolean isWithin(LocalDate day, Edtf times) {
        return times.earliest().filter(day::isBefore).isEmpty()
                && times.latest().filter(day::isAfter).isEmpty();
    }

    private static boolean speaks(Clock clock, List<Transition> transitions) {
        return clock.about().isEmpty() || Guarding.says(filings(transitions), clock.about());
    }

    /** One for each end or length that texts tell, by the first claim that does. */
    private static List<Running> ofTexts(Lane lane, List<Transition> standing) {
        Map<String, Running> told = new LinkedHashMap<>();
        for (Transition transition : standing) {
            Move move = new Move(lane, transition.act());
            told(transition)
                    .forEach(last -> told.putIfAbsent(
                            last.kind() + " " + last.until(),
                            new Running(
                                    "told",
                                    last.kind(),
                                    words(last.kind()),
                                    transition.effective(),
                                    Optional.of(last.until()),
                                    "\u201c" + last.exact() + "\u201d",
                                    LastDays.passed(move, last.kind()).orElse(RAN_OUT),
                                    Optional.of(last.filing()))));
        }
        return List.copyOf(told.values());
    }

    private static String words(Clock.Kind kind) {
        return switch (kind) {
            case DEADLINE -> "due, as it is told";
            case CONDITION -> "its condition is due, as it is told";
            case END, AGE -> "ends, as it is told";
        };
    }

    /**
     * The last days that the claims of a transition tell, in days or by how long it is till then; no length runs from the day on which a page
     * was read that nobody dates.
     */
    static List<LastDay.Told> told(Transition transition) {
        boolean captured = transition.dated().grounds() == Transition.Grounds.CAPTURED;
        return transition.filings().stream()
                .flatMap(filing -> Stream.concat(
                        captured ? Stream.empty() : lengths(filing, transition.effective()).stream(),
                        LastDays.of(filing, transition.told(), captured)))
                .toList();
    }

    /**
     * The same of one claim.
     *
     * @param told when it was told first
     */
    static Stream<LastDay.Told> told(Filing filing, LocalDate told) {
        return Stream.concat(lengths(filing, told).stream(), LastDays.of(filing, told, false));
    }

    private static List<LastDay.Told> lengths(Filing filing, LocalDate from) {
        return Stream.concat(
                        Lengths.in(withoutCondition(filing)).stream()
                                .map(length -> new LastDay.Told(
                                        length.kind(), from.plus(length.period()), length.exact(), filing)),
                        hinge(filing, from).stream())
                .toList();
    }

    /** "Unless it pays within 30 days". */
    private static Optional<LastDay.Told> hinge(Filing filing, LocalDate from) {
        return filing.claim()
                .terms()
                .condition()
                .filter(LastDays::isHinge)
                .flatMap(condition -> Lengths.in(condition)
                        .filter(length -> length.kind() == Clock.Kind.DEADLINE)
                        .map(length ->
                                new LastDay.Told(Clock.Kind.CONDITION, from.plus(length.period()), condition, filing)));
    }

    /** A length in the condition is that of what is asked in return, or waited for: "in exchange for a one-month pause". */
    private static String withoutCondition(Filing filing) {
        String words = filing.claim().evidence().exact();
        return filing.claim()
                .terms()
                .condition()
                .map(part -> words.replace(part, " "))
                .orElse(words);
    }

    private static Optional<Hold> hold(Lane lane, List<Transition> held) {
        if (lane != Lane.PUBLICITY || held.isEmpty()) {
            return Optional.empty();
        }
        for (Transition transition : held) {
            for (Filing filing : transition.filings()) {
                String words = filing.claim().evidence().exact() + " ; "
                        + filing.claim().terms().condition().orElse("");
                Optional<LocalDate> review = Lengths.review(words, transition.told());
                if (review.isPresent()) {
                    return Optional.of(new Hold(review, Optional.of(filing)));
                }
            }
        }
        return Optional.of(new Hold(Optional.empty(), Optional.empty()));
    }

    private static List<Covered> covers(Lane lane, List<Transition> granted) {
        boolean limited = lane == Lane.WAIVER
                && LaneMachines.of(lane).guards().stream()
                        .filter(guard -> guard.name().equals("grant-limit"))
                        .anyMatch(guard -> Guarding.holds(guard.test(), filings(granted)));
        if (!limited) {
            return List.of();
        }
        Map<String, Covered> covers = new LinkedHashMap<>();
        for (Filing filing : filings(granted)) {
            filing.claim()
                    .roles()
                    .object()
                    .filter(words -> !Things.naming(words).isEmpty())
                    .ifPresent(words -> put(covers, words, false, filing));
            filing.claim().terms().condition().ifPresent(words -> put(covers, words, true, filing));
        }
        return List.copyOf(covers.values());
    }

    private static void put(Map<String, Covered> covers, String words, boolean condition, Filing filing) {
        covers.putIfAbsent(words.toLowerCase(Locale.ROOT), new Covered(words, condition, filing));
    }

    private static List<Filing> filings(List<Transition> transitions) {
        return transitions.stream()
                .flatMap(transition -> transition.filings().stream())
                .toList();
    }

    private static Clock clock(Tables.Row row) {
        return new Clock(
                row.cell(0),
                Tables.parts(row.cell(1)).stream().map(Move::parse).collect(Collectors.toSet()),
                told(row, 2).map(Tables::parts).orElse(List.of()),
                told(row, 3).map(Edtf::new),
                told(row, 4).map(LocalDate::parse),
                told(row, 5).map(Integer::valueOf),
                Clock.Kind.valueOf(row.cell(6).toUpperCase(Locale.ROOT)),
                row.cell(7),
                row.cell(8));
    }

    private static Optional<String> told(Tables.Row row, int column) {
        return Optional.of(row.cell(column)).filter(cell -> !cell.equals(NONE));
    }
}
