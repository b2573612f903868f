package org.proviso.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.model.Act;
import org.proviso.core.register.lanes.Anew;
import org.proviso.core.register.lanes.LaneMachine;

/**
 * Which of the transitions that hold is the latest. Not the newest page: a page without a date for what it tells may tell what
 * was before. In turn decide
 *
 * <ol>
 *   <li>the course of the lane, over what only later pages tell without a date of its own;
 *   <li>the date of the event; where dates can mean the same days, their order is not known;
 *   <li>the course of the lane, within one date;
 *   <li>for one date, the authority of the sources, then how many independent origins there are.
 * </ol>
 *
 * The cost is linear in the transitions: acts of a lane are few.
 */
final class Latest {
    private final Register register;
    private final LaneMachine machine;

    Latest(Register register, LaneMachine machine) {
        this.register = register;
        this.machine = machine;
    }

    /** @param transitions at least one; all hold, and none stands only in altered copies */
    Verdict of(List<Transition> transitions) {
        Transition.Behind behind = new Transition.Behind(machine, transitions);
        Map<Boolean, List<Transition>> parted = transitions.stream().collect(Collectors.partitioningBy(behind::has));
        List<Transition> passed = parted.getOrDefault(true, List.of());
        List<Transition> candidates = parted.getOrDefault(false, List.of());
        LocalDate day = candidates.stream()
                .map(each -> each.dated().earliest())
                .max(LocalDate::compareTo)
                .orElseThrow();
        List<Transition> front = candidates.stream()
                .filter(each -> !each.dated().latest().isBefore(day))
                .toList();
        List<Transition> last = last(front);
        List<String> why = new ArrayList<>(Reasons.date(last, day));
        Reasons.course(front, last).ifPresent(why::add);
        List<Transition> positions = decided(last, why);
        Set<Act> standing = positions.stream().map(Transition::act).collect(Collectors.toSet());
        Reasons.passed(passed, positions).ifPresent(why::add);
        return new Verdict(
                positions,
                last.stream().filter(each -> !standing.contains(each.act())).toList(),
                passed,
                day,
                why);
    }

    /** Of one time what the others rest on is out, and, where something was done again, what had ended the first. */
    private List<Transition> last(List<Transition> front) {
        List<Transition> anew = front.stream().filter(Transition::isAnew).toList();
        List<Transition> left = front.stream()
                .filter(each -> anew.stream().noneMatch(again -> ended(each, again)))
                .toList();
        Set<Act> acts = left.stream().map(Transition::act).collect(Collectors.toSet());
        return left.stream()
                .filter(each -> acts.stream().noneMatch(act -> machine.precedes(each.act(), act)))
                .toList();
    }

    /**
     * "Imposed the curfew again, two weeks after it had lifted it": without a date of its own, the end came before. Not where one document tells
     * the end behind what was done again: "reimposed the curfew and has since lifted it".
     */
    private boolean ended(Transition end, Transition again) {
        return !end.isAnew()
                && !end.isStated()
                && machine.step(again.act(), end.act()).isPresent()
                && !end.told().isAfter(again.told())
                && end.filings().stream().noneMatch(filing -> isBehind(filing, again));
    }

    private static boolean isBehind(Filing end, Transition again) {
        List<Integer> starts = again.filings().stream()
                .filter(filing -> filing.document().equals(end.document()) && Anew.tells(filing.claim()))
                .map(filing -> filing.claim().evidence().start())
                .toList();
        int start = end.claim().evidence().start();
        return !starts.isEmpty() && starts.stream().allMatch(each -> each < start) && !Anew.tellsOfBefore(end.claim());
    }

    /**
     * Those that come before something that was told till then. What is told of a later time does not change that: the first day of an act
     * that is not told by then is behind them.
     */
    List<Transition> passed(List<Transition> transitions) {
        Transition.Behind behind = new Transition.Behind(machine, transitions);
        return transitions.stream().filter(behind::has).toList();
    }

    private List<Transition> decided(List<Transition> last, List<String> why) {
        Map<Act, List<Transition>> byAct = new EnumMap<>(Act.class);
        last.forEach(each ->
                byAct.computeIfAbsent(each.act(), act -> new ArrayList<>()).add(each));
        if (byAct.size() == 1) {
            return last;
        }
        if (!last.stream().allMatch(each -> each.dated().isAlike(last.getFirst().dated()))) {
            why.add(Reasons.unordered(last));
            return last;
        }
        List<Act> nearest = nearest(byAct);
        List<Act> most = nearest.size() == 1 ? nearest : most(byAct, nearest);
        why.add(
                most.size() > 1
                        ? Reasons.undecided(last, this::authority)
                        : Reasons.decided(last, most.getFirst(), nearest.size() == 1, this::authority));
        return last.stream().filter(each -> most.contains(each.act())).toList();
    }

    private List<Act> nearest(Map<Act, List<Transition>> byAct) {
        Map<Act, Authority> authorities = new EnumMap<>(Act.class);
        byAct.forEach((act, transitions) -> authorities.put(act, authority(transitions)));
        Authority best = authorities.values().stream().min(Authority::compareTo).orElseThrow();
        return authorities.keySet().stream()
                .filter(act -> authorities.get(act) == best)
                .toList();
    }

    private static List<Act> most(Map<Act, List<Transition>> byAct, List<Act> acts) {
        Map<Act, Integer> counts = new EnumMap<>(Act.class);
        acts.forEach(act -> counts.put(act, origins(byAct.getOrDefault(act, List.of()))));
        int most = counts.values().stream().max(Integer::compare).orElseThrow();
        return acts.stream().filter(act -> counts.getOrDefault(act, 0) == most).toList();
    }

    /** How many independent voices tell it. */
    static int origins(Collection<Transition> transitions) {
        return (int) transitions.stream()
                .flatMap(each -> each.support().origins().stream())
                .map(Support.Origin::voice)
                .distinct()
                .count();
    }

    private Authority authority(Collection<Transition> transitions) {
        return transitions.stream()
                .flatMap(each -> each.filings().stream())
                .map(filing -> Authority.of(register, filing))
                .min(Authority::compareTo)
                .orElseThrow();
    }
}
