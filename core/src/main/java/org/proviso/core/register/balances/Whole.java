package org.proviso.core.register.balances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Quantity.Approx;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.balances.MoneyTold.Saying;

/**
 * One amount that was held back, promised or approved, with all that tell it.
 *
 * @param told by day
 * @param sets what they say
 * @param again the day on which it was held back again: what goes from then on goes of another
 */
record Whole(String kind, Quantity amount, List<Side> told, Sets sets, Optional<LocalDate> again) {
    /** What all claims that tell it say of who, towards whom, what and what for: worked out once. */
    record Sets(
            Set<String> actors, Set<String> towards, Set<String> things, Set<String> purposes, Set<EntryId> entries) {
        static Sets of(List<Side> told) {
            return new Sets(
                    all(told, Side::actors),
                    all(told, Side::towards),
                    all(told, Side::things),
                    all(told, Side::purposes),
                    told.stream().map(side -> side.entry().entry()).collect(Collectors.toSet()));
        }

        private static Set<String> all(List<Side> told, Function<Side, Set<String>> of) {
            Set<String> all = new HashSet<>();
            told.forEach(side -> all.addAll(of.apply(side)));
            return all;
        }
    }

    static Whole of(String kind, Quantity amount, List<Side> told) {
        return new Whole(kind, amount, told, Sets.of(told), Optional.empty());
    }

    private static final String WITHHELD = "withheld";

    Whole {
        told = List.copyOf(told);
    }

    /** The wholes that some claims tell: of one kind and amount, and of one entry, or of entries that have enough in common. */
    static List<Whole> of(Collection<Side> sides) {
        Map<String, List<Side>> byAmount = sides.stream()
                .filter(side -> side.saying().amount().isPresent())
                .sorted(Comparator.comparing((Side side) -> side.entry().entry())
                        .thenComparing(Side.BY_DAY))
                .collect(Collectors.groupingBy(Whole::key, TreeMap::new, Collectors.toList()));
        List<Whole> wholes = new ArrayList<>();
        byAmount.values().forEach(same -> again(grouped(same)).forEach(group -> wholes.addAll(inTurn(group))));
        return wholes;
    }

    /** What was withheld, and is told to be withheld again later, is one whole after the other: what goes of the first goes before that. */
    private static List<Whole> inTurn(List<Side> group) {
        List<LocalDate> anew = group.getFirst().saying().kind().equals(WITHHELD)
                ? group.stream()
                        .map(Side::saying)
                        .filter(saying -> saying.anew() && saying.dated())
                        .map(Saying::day)
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
        List<Whole> turns = new ArrayList<>();
        List<Side> left = group;
        for (LocalDate day : anew) {
            Map<Boolean, List<Side>> parts = left.stream()
                    .collect(Collectors.partitioningBy(
                            side -> side.saying().day().isBefore(day)));
            List<Side> before = parts.getOrDefault(true, List.of());
            if (!before.isEmpty()) {
                Whole turn = whole(before);
                turns.add(new Whole(turn.kind, turn.amount, turn.told, turn.sets, Optional.of(day)));
                left = parts.getOrDefault(false, List.of());
            }
        }
        turns.add(whole(left));
        return turns;
    }

    private static String key(Side side) {
        Quantity amount = side.saying().amount().orElseThrow();
        return side.saying().kind() + " " + amount.unit() + " " + amount.value().toPlainString();
    }

    private static Whole whole(List<Side> group) {
        Quantity first = group.getFirst().saying().amount().orElseThrow();
        boolean exact = group.stream()
                .anyMatch(side -> side.saying().amount().orElseThrow().approx() == Approx.EXACT);
        return of(
                group.getFirst().saying().kind(),
                exact ? new Quantity(first.value(), first.unit(), Approx.EXACT) : first,
                group.stream()
                        .sorted(Comparator.comparing(
                                        (Side side) -> side.saying().again())
                                .thenComparing(Side.BY_DAY))
                        .toList());
    }

    /** Those that are linked with each other, by whatever others: which comes first does not matter. */
    private static List<List<Side>> grouped(List<Side> same) {
        List<List<Side>> groups = new ArrayList<>();
        for (Side side : same) {
            List<List<Side>> like = groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> Speaking.areOne(side, other)))
                    .toList();
            List<Side> joined = new ArrayList<>();
            like.forEach(joined::addAll);
            groups.removeAll(like);
            joined.add(side);
            groups.add(joined);
        }
        return groups;
    }

    /** What is told again in passing ("5 of the 40 million that it froze") is the one other that is told, where nothing speaks against it. */
    private static List<List<Side>> again(List<List<Side>> groups) {
        List<List<Side>> own = new ArrayList<>();
        List<List<Side>> passing = new ArrayList<>();
        groups.forEach(group -> (group.stream().allMatch(side -> side.saying().again()) ? passing : own).add(group));
        if (own.size() != 1) {
            return groups;
        }
        List<Side> joined = new ArrayList<>(own.getFirst());
        List<List<Side>> apart = new ArrayList<>();
        for (List<Side> group : passing) {
            boolean one = group.stream()
                    .anyMatch(side -> own.getFirst().stream().anyMatch(other -> Speaking.mayBeOne(side, other)));
            if (one) {
                joined.addAll(group);
            } else {
                apart.add(group);
            }
        }
        apart.add(joined);
        return apart;
    }

    /** The first day on which it is told to be so, as far as days are told. */
    Optional<LocalDate> first() {
        return told.stream()
                .filter(side -> side.saying().dated())
                .map(side -> side.saying().day())
                .min(Comparator.naturalOrder());
    }

    Set<EntryId> entries() {
        return sets.entries();
    }

    int documents() {
        return (int)
                told.stream().map(side -> side.saying().document()).distinct().count();
    }
}
