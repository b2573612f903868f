package org.proviso.core.register.disputes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.proviso.core.model.Act;
import org.proviso.core.register.Support;
import org.proviso.core.register.Transition;
import org.proviso.core.register.lanes.LaneMachine;
import org.proviso.core.register.lanes.LaneMachines;

/**
 * Where one entry's transitions contradict each other about the same time. "Not granted" before "granted" is a history, and so
 * is "not granted" after "revoked"; "not granted" while the grant stands is a dispute. The cost is n log n.
 */
final class Contradictions {
    private final EntryTold told;
    private final Predicate<DisputeId> judged;

    /** @param judged which of them a person decided: those stay, though by now the one may be read so that it admits the other */
    Contradictions(EntryTold told, Predicate<DisputeId> judged) {
        this.told = told;
        this.judged = judged;
    }

    List<Dispute> find() {
        List<Dispute> disputes = new ArrayList<>(happened());
        disputes.addAll(acts());
        return disputes;
    }

    private List<Dispute> happened() {
        Map<Act, List<Transition>> against = against();
        List<Dispute> disputes = new ArrayList<>();
        against.forEach((act, negated) -> {
            List<Transition> held = told.holding().stream()
                    .filter(transition -> transition.act() == act)
                    .toList();
            List<Transition> denials = negated.stream()
                    .filter(denial -> held.stream().anyMatch(transition -> transition.isContradictedBy(denial)))
                    .toList();
            if (!denials.isEmpty() || judged.test(id(Dispute.Kind.HAPPENED, act.wireName()))) {
                disputes.add(dispute(
                        Dispute.Kind.HAPPENED,
                        act.wireName(),
                        "whether it was " + act.wireName(),
                        List.of(
                                told.position(act.wireName(), held),
                                told.position("not " + act.wireName(), denials.isEmpty() ? negated : denials))));
            }
        });
        return disputes;
    }

    /** What is told not to have happened while it is told to stand. */
    private Map<Act, List<Transition>> against() {
        List<Transition> holding = new ArrayList<>(told.holding());
        holding.sort(Comparator.comparing((Transition each) -> each.dated().earliest()));
        List<Transition> negated = new ArrayList<>(told.negated());
        negated.sort(Comparator.comparing((Transition each) -> each.dated().latest()));
        Map<Act, LocalDate> starts = new EnumMap<>(Act.class);
        Map<Act, LocalDate> ends = new EnumMap<>(Act.class);
        Map<Act, List<Transition>> against = new EnumMap<>(Act.class);
        int next = 0;
        for (Transition denial : negated) {
            while (next < holding.size()
                    && !holding.get(next)
                            .dated()
                            .earliest()
                            .isAfter(denial.dated().latest())) {
                Transition held = holding.get(next);
                starts.merge(held.act(), held.dated().earliest(), Contradictions::later);
                ends.merge(held.act(), held.dated().latest(), Contradictions::later);
                next++;
            }
            if (stands(denial.act(), starts, ends) || follows(holding, next, denial)) {
                against.computeIfAbsent(denial.act(), act -> new ArrayList<>()).add(denial);
            }
        }
        return against;
    }

    /** Whether the first that comes after a denial, of that act, may speak of the same time. */
    private static boolean follows(List<Transition> holding, int next, Transition denial) {
        return next < holding.size() && holding.get(next).isDeniedBefore(denial);
    }

    /** Whether an act was told and nothing else certainly after it. */
    private static boolean stands(Act act, Map<Act, LocalDate> starts, Map<Act, LocalDate> ends) {
        return Optional.ofNullable(ends.get(act))
                .filter(end -> starts.entrySet().stream()
                        .noneMatch(other ->
                                other.getKey() != act && other.getValue().isAfter(end)))
                .isPresent();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Different acts of one time, of which none is the course to another. */
    private List<Dispute> acts() {
        LaneMachine machine = LaneMachines.of(told.entry().lane());
        Map<String, List<Transition>> byDate = new TreeMap<>();
        told.holding()
                .forEach(each -> byDate.computeIfAbsent(each.dated().label(), date -> new ArrayList<>())
                        .add(each));
        List<Dispute> disputes = new ArrayList<>();
        byDate.forEach((date, tellings) -> {
            List<Transition> last = tellings.stream()
                    .filter(each -> tellings.stream().noneMatch(other -> machine.precedes(each.act(), other.act())))
                    .toList();
            if (last.size() > 1 && areOfSeveralTexts(last)) {
                disputes.add(dispute(
                        Dispute.Kind.ACT,
                        date,
                        "what happened on " + date,
                        last.stream()
                                .map(each -> told.position(each.act().wireName(), List.of(each)))
                                .toList()));
            }
        });
        return disputes;
    }

    /** A text does not contradict itself: it tells both as they came. */
    private static boolean areOfSeveralTexts(List<Transition> tellings) {
        List<Set<Support.Voice>> voices =
                tellings.stream().map(Contradictions::voices).toList();
        return voices.stream().anyMatch(one -> voices.stream().anyMatch(other -> Collections.disjoint(one, other)));
    }

    private static Set<Support.Voice> voices(Transition telling) {
        return telling.support().origins().stream().map(Support.Origin::voice).collect(Collectors.toSet());
    }

    private Dispute dispute(Dispute.Kind kind, String key, String about, List<Position> positions) {
        return new Dispute(id(kind, key), told.entry().id(), kind, about, positions, Optional.empty());
    }

    private DisputeId id(Dispute.Kind kind, String key) {
        return DisputeId.of(List.of("dispute/1", told.entry().id().value(), kind.name(), key));
    }
}
