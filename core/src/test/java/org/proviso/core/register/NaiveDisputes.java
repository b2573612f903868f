package org.proviso.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.lanes.LaneMachine;

/** How often the claims of one entry contradict each other, every telling held against every other. */
final class NaiveDisputes {
    private NaiveDisputes() {}

    /** An amount that a claim names for a day of its own. */
    record Named(String date, Act act, Quantity quantity, Claim claim) {}

    static int happened(List<NaiveTelling> all) {
        List<NaiveTelling> held = held(all);
        Set<Act> acts = new HashSet<>();
        for (NaiveTelling denial : all) {
            if (denial.is(Modality.NEGATED) && (isHeld(denial, held) || isFollowed(denial, held))) {
                acts.add(denial.act());
            }
        }
        return acts.size();
    }

    private static List<NaiveTelling> held(List<NaiveTelling> all) {
        return all.stream().filter(each -> each.is(Modality.ACTUAL)).toList();
    }

    /** The act was told by then, and nothing else certainly after it. */
    private static boolean isHeld(NaiveTelling denial, List<NaiveTelling> held) {
        List<NaiveTelling> begun = held.stream()
                .filter(each -> !each.earliest().isAfter(denial.latest()))
                .toList();
        List<LocalDate> ends = begun.stream()
                .filter(each -> each.act() == denial.act())
                .map(NaiveTelling::latest)
                .toList();
        return !ends.isEmpty()
                && begun.stream()
                        .filter(each -> each.act() != denial.act())
                        .noneMatch(each -> each.earliest().isAfter(Collections.max(ends)));
    }

    /** What is told next is the act, on a page of the same week. */
    private static boolean isFollowed(NaiveTelling denial, List<NaiveTelling> held) {
        return held.stream()
                .filter(each -> each.earliest().isAfter(denial.latest()))
                .min(Comparator.comparing(NaiveTelling::earliest))
                .filter(each -> each.isDeniedShortlyBefore(denial))
                .isPresent();
    }

    static int acts(LaneMachine machine, List<NaiveTelling> all) {
        int disputes = 0;
        List<NaiveTelling> held = held(all);
        Set<List<LocalDate>> dates = new HashSet<>();
        for (NaiveTelling one : held) {
            if (dates.add(List.of(one.earliest(), one.latest()))) {
                List<NaiveTelling> same = held.stream()
                        .filter(each -> each.earliest().equals(one.earliest())
                                && each.latest().equals(one.latest()))
                        .toList();
                List<NaiveTelling> last = same.stream()
                        .filter(each -> same.stream().noneMatch(other -> machine.precedes(each.act(), other.act())))
                        .toList();
                boolean apart = last.stream()
                        .anyMatch(each ->
                                last.stream().anyMatch(other -> Collections.disjoint(each.voices(), other.voices())));
                disputes += last.size() > 1 && apart ? 1 : 0;
            }
        }
        return disputes;
    }

    /** @param voices those behind some claims */
    static int amounts(List<Named> named, Function<List<Claim>, Set<Support.Voice>> voices) {
        int disputes = 0;
        for (List<Named> same : named.stream()
                .collect(Collectors.groupingBy(
                        each -> each.date() + each.act() + each.quantity().unit()))
                .values()) {
            Set<String> values = new TreeSet<>();
            same.forEach(each -> values.add(each.quantity().value().toPlainString()));
            List<Support.Voice> heard = new ArrayList<>();
            for (String value : values) {
                heard.addAll(voices.apply(same.stream()
                        .filter(each -> each.quantity().value().toPlainString().equals(value))
                        .map(Named::claim)
                        .toList()));
            }
            disputes += values.size() > 1 && heard.size() == new HashSet<>(heard).size() ? 1 : 0;
        }
        return disputes;
    }
}
