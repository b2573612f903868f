package org.proviso.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.register.lanes.LaneMachine;
import org.proviso.core.register.lanes.LaneMachines;

/**
 * A transition of {@link NaiveRegister}, and which of several stand, by the rules as docs/lanes.md has them, every telling
 * held against every other.
 *
 * @param rank the authority of its nearest source; the lowest goes first
 * @param amounts each once, as text
 * @param claims where those that tell it stand
 */
record NaiveTelling(
        LocalDate day,
        LocalDate earliest,
        LocalDate latest,
        boolean stated,
        LocalDate told,
        Act act,
        Modality modality,
        boolean altered,
        Set<Support.Voice> voices,
        int rank,
        List<String> amounts,
        List<String> claims) {
    private static final int WEEK = 7;

    /** By date, then in the order of acts and modalities. */
    static final Comparator<NaiveTelling> ORDER = Comparator.comparing(NaiveTelling::day)
            .thenComparing(NaiveTelling::latest)
            .thenComparing(NaiveTelling::earliest)
            .thenComparing(NaiveTelling::act)
            .thenComparing(NaiveTelling::modality)
            .thenComparing(NaiveTelling::altered);

    /** What stands, in words. */
    record Verdict(
            String state,
            Set<String> positions,
            Optional<LocalDate> since,
            Set<String> beneath,
            Set<String> setAside,
            Set<String> denied,
            Set<String> plans,
            List<String> amounts,
            List<String> ownAmounts,
            Set<String> claims) {}

    String label() {
        return modality == Modality.ACTUAL ? act.wireName() : act.wireName() + " (" + modality.wireName() + ")";
    }

    private LocalDate begins() {
        boolean ahead = modality == Modality.PLANNED || modality == Modality.POSSIBLE;
        return ahead && told.isBefore(day) ? told : day;
    }

    boolean is(Modality other) {
        return modality == other && !altered;
    }

    private boolean isAlike(NaiveTelling other) {
        return earliest.equals(other.earliest) && latest.equals(other.latest);
    }

    /** Told not to be so, on a page of the week before; neither says when. */
    boolean isDeniedShortlyBefore(NaiveTelling denial) {
        return act == denial.act
                && !stated
                && !denial.stated
                && !denial.latest.plusDays(WEEK).isBefore(earliest);
    }

    static Verdict on(Lane lane, List<NaiveTelling> all, LocalDate validAt) {
        List<NaiveTelling> begun =
                all.stream().filter(each -> !each.begins().isAfter(validAt)).toList();
        List<NaiveTelling> held =
                begun.stream().filter(each -> each.is(Modality.ACTUAL)).toList();
        Set<String> plans = begun.stream()
                .filter(plan -> plan.is(Modality.PLANNED) && plan.stated)
                .filter(plan -> begun.stream()
                        .noneMatch(other -> (other.is(Modality.ACTUAL) || other.is(Modality.NEGATED))
                                && other.act == plan.act
                                && !other.latest.isBefore(plan.told)))
                .map(plan -> plan.act.wireName() + " " + plan.day + " " + !plan.earliest.isAfter(validAt))
                .collect(Collectors.toCollection(TreeSet::new));
        if (held.isEmpty()) {
            return nothingHolds(begun, plans);
        }
        LaneMachine machine = LaneMachines.of(lane);
        List<NaiveTelling> last = last(machine, held);
        List<NaiveTelling> positions = decided(last);
        boolean overlay =
                positions.stream().allMatch(each -> machine.state(each.act).overlay());
        List<NaiveTelling> below =
                held.stream().filter(each -> !machine.state(each.act).overlay()).toList();
        LocalDate day = standing(machine, held).stream()
                .map(each -> each.earliest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<NaiveTelling> beneath = overlay && !below.isEmpty() ? decided(last(machine, below)) : List.of();
        List<NaiveTelling> setAside =
                last.stream().filter(each -> !positions.contains(each)).toList();
        List<NaiveTelling> denied = begun.stream()
                .filter(each -> each.is(Modality.NEGATED))
                .filter(each -> !each.latest.isBefore(day)
                        || positions.stream().anyMatch(held1 -> held1.isDeniedShortlyBefore(each)))
                .toList();
        List<NaiveTelling> run = run(machine, held, positions, day);
        List<String> own = amounts(positions);
        List<String> amounts = own;
        for (NaiveTelling each : run.reversed()) {
            amounts = amounts.isEmpty() ? each.amounts : amounts;
        }
        return new Verdict(
                state(positions, beneath, setAside, denied),
                labels(positions),
                run.stream().map(each -> each.day).min(Comparator.naturalOrder()),
                labels(beneath),
                labels(setAside),
                labels(denied),
                plans,
                amounts,
                own,
                claims(List.of(positions, run)));
    }

    private static Set<String> claims(List<List<NaiveTelling>> told) {
        return told.stream()
                .flatMap(some -> some.stream().flatMap(each -> each.claims.stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Verdict nothingHolds(List<NaiveTelling> begun, Set<String> plans) {
        List<NaiveTelling> sound = begun.stream().filter(each -> !each.altered).toList();
        List<NaiveTelling> telling = sound.isEmpty() ? begun : sound;
        Optional<LocalDate> day = telling.stream().map(NaiveTelling::begins).max(Comparator.naturalOrder());
        List<NaiveTelling> positions = telling.stream()
                .filter(each -> each.begins().equals(day.orElseThrow()))
                .toList();
        List<NaiveTelling> told = labels(positions).size() > 1
                ? positions
                : telling.stream()
                        .filter(each -> labels(positions).contains(each.label()))
                        .filter(each -> telling.stream()
                                .noneMatch(other -> !other.label().equals(each.label())
                                        && !each.begins().isAfter(other.begins())))
                        .toList();
        return new Verdict(
                state(positions, List.of(), List.of(), List.of()),
                labels(positions),
                told.stream().map(NaiveTelling::begins).min(Comparator.naturalOrder()),
                Set.of(),
                Set.of(),
                Set.of(),
                plans,
                amounts(positions),
                amounts(positions),
                claims(List.of(told)));
    }

    private static String state(
            List<NaiveTelling> positions,
            List<NaiveTelling> beneath,
            List<NaiveTelling> setAside,
            List<NaiveTelling> denied) {
        List<String> parts = new ArrayList<>();
        for (List<NaiveTelling> some : List.of(beneath, positions)) {
            if (!some.isEmpty()) {
                parts.add(some.stream()
                        .map(each -> each.altered && each.modality == Modality.ACTUAL
                                ? each.label() + " (altered)"
                                : each.label())
                        .distinct()
                        .collect(Collectors.joining(" | ")));
            }
        }
        Set<Act> acts = positions.stream()
                .filter(each -> each.modality == Modality.ACTUAL)
                .map(each -> each.act)
                .collect(Collectors.toSet());
        Set<NaiveTelling> contradicting = denied.stream()
                .filter(each -> acts.contains(each.act)
                        || beneath.stream()
                                .anyMatch(below -> below.modality == Modality.ACTUAL
                                        && below.act == each.act
                                        && !each.latest.isBefore(below.day)))
                .collect(Collectors.toSet());
        denied.stream()
                .filter(each -> !contradicting.contains(each))
                .map(each -> "not " + each.act.wireName())
                .distinct()
                .forEach(parts::add);
        Set<Support.Voice> own = new LinkedHashSet<>();
        positions.forEach(each -> own.addAll(each.voices));
        boolean disputed =
                setAside.stream().anyMatch(each -> !own.containsAll(each.voices)) || !contradicting.isEmpty();
        if (disputed && acts.size() < 2) {
            parts.add("disputed");
        }
        return String.join(", ", parts);
    }

    private static List<String> amounts(List<NaiveTelling> positions) {
        return positions.stream()
                .flatMap(each -> each.amounts.stream())
                .distinct()
                .toList();
    }

    /** Without what a later page tells without a date of its own, and what comes before something told till then. */
    private static List<NaiveTelling> standing(LaneMachine machine, List<NaiveTelling> held) {
        return held.stream()
                .filter(each -> each.stated
                        || held.stream()
                                .noneMatch(
                                        other -> machine.precedes(each.act, other.act) && !other.day.isAfter(each.day)))
                .toList();
    }

    private static List<NaiveTelling> front(LaneMachine machine, List<NaiveTelling> held) {
        List<NaiveTelling> standing = standing(machine, held);
        return standing.stream()
                .filter(each -> standing.stream().noneMatch(other -> each.latest.isBefore(other.earliest)))
                .toList();
    }

    private static List<NaiveTelling> last(LaneMachine machine, List<NaiveTelling> held) {
        List<NaiveTelling> front = front(machine, held);
        return front.stream()
                .filter(each -> front.stream().noneMatch(other -> machine.precedes(each.act, other.act)))
                .toList();
    }

    private static List<NaiveTelling> decided(List<NaiveTelling> last) {
        boolean oneDate = last.stream().allMatch(each -> last.stream().allMatch(each::isAlike));
        boolean oneAct = last.stream().map(each -> each.act).distinct().count() == 1;
        if (oneAct || !oneDate) {
            return last;
        }
        int rank = last.stream().mapToInt(each -> each.rank).min().orElseThrow();
        List<NaiveTelling> nearest =
                last.stream().filter(each -> each.rank == rank).toList();
        int most = nearest.stream().mapToInt(each -> each.voices.size()).max().orElseThrow();
        return nearest.stream().filter(each -> each.voices.size() == most).toList();
    }

    private static List<NaiveTelling> run(
            LaneMachine machine, List<NaiveTelling> held, List<NaiveTelling> positions, LocalDate day) {
        Set<Act> acts = positions.stream().map(each -> each.act).collect(Collectors.toSet());
        List<NaiveTelling> standing = standing(machine, held);
        List<NaiveTelling> run = held.stream()
                .filter(each -> acts.size() == 1 && acts.contains(each.act))
                .filter(each -> standing.stream()
                        .filter(other -> !acts.contains(other.act) && other.latest.isBefore(day))
                        .noneMatch(other -> !each.day.isAfter(other.day)))
                .toList();
        return run.isEmpty() ? positions : run;
    }

    private static Set<String> labels(List<NaiveTelling> tellings) {
        return tellings.stream().map(NaiveTelling::label).collect(Collectors.toCollection(TreeSet::new));
    }
}
