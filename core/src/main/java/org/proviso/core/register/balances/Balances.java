package org.proviso.core.register.balances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Register;
import org.proviso.core.register.balances.MoneyTold.Role;
import org.proviso.core.register.balances.MoneyTold.Saying;

/**
 * What is left of what was held back, promised or approved, over a part of a register. A pure function of what its entries tell; their order
 * does not matter.
 *
 * @param balances by kind, the largest first; only wholes of which something is told to be gone or left
 * @param bounds which limits were reached, in words; mostly none
 */
public record Balances(List<Balance> balances, List<String> bounds) {
    /** Where none are looked for. */
    public static final Balances NONE = new Balances(List.of(), List.of());

    /** With more claims that tell money, no parts are looked for among them: the cost grows with its square. */
    static final int MOST = 2_000;

    private static final double NEAR = 0.5;
    private static final Set<Role> OF_WHOLES = Set.of(Role.PART, Role.LEFT);

    private static final Comparator<Speaking> BEST = Comparator.comparingDouble(Speaking::score)
            .thenComparingInt(speaking -> speaking.whole().documents())
            .reversed()
            .thenComparing(speaking ->
                    speaking.whole().told().getFirst().saying().claim().value());

    public Balances {
        balances = List.copyOf(balances);
        bounds = List.copyOf(bounds);
    }

    /**
     * What is found over a part of a register.
     *
     * @param part entries of the register
     * @param day what is told till then counts
     */
    public static Balances of(Register register, Collection<Entry> part, LocalDate day) {
        return of(
                part.stream()
                        .flatMap(entry -> MoneyTold.of(register, entry).stream())
                        .toList(),
                day);
    }

    /** The same, from what entries tell. */
    public static Balances of(Collection<MoneyTold> told, LocalDate day) {
        List<Side> sides = corrected(told.stream()
                .sorted(Comparator.comparing(MoneyTold::entry))
                .flatMap(entry -> entry.sayings().stream().map(saying -> new Side(entry, saying)))
                .filter(side -> !side.saying().day().isAfter(day))
                .toList());
        if (sides.size() > MOST) {
            return NONE.within(List.of("what is left of money was not looked for: " + sides.size()
                    + " claims tell of such, and " + MOST + " are the most"));
        }
        List<Side> wholes = wholes(sides);
        List<Side> others = sides.stream()
                .filter(side -> OF_WHOLES.contains(side.saying().role()))
                .toList();
        List<Balance> found = new ArrayList<>();
        Set<Side> linked = new HashSet<>();
        List<Side> against = Stream.concat(
                        wholes.stream().filter(side -> !side.saying().again()),
                        sides.stream().filter(side -> side.saying().role() == Role.DENIED))
                .toList();
        link(Whole.of(wholes), others, against, found, linked);
        List<Side> alone = others.stream()
                .filter(side -> side.saying().role() == Role.LEFT
                        && !side.saying().kind().isEmpty()
                        && !side.saying().kind().startsWith(MoneyTold.ALL_BUT)
                        && !linked.contains(side))
                .toList();
        if (!alone.isEmpty()) {
            List<Side> free = others.stream()
                    .filter(side -> !linked.contains(side) && !alone.contains(side))
                    .toList();
            link(Whole.of(alone), free, against, found, linked);
        }
        return new Balances(
                found.stream()
                        .sorted(Comparator.comparing(Balance::kind)
                                .thenComparing(balance -> balance.amount().unit())
                                .thenComparing(
                                        balance -> balance.amount().value().negate())
                                .thenComparing(balance -> balance.entries().getFirst()))
                        .toList(),
                List.of());
    }

    /** With the amounts that are right in place of those that their own entry tells to have been wrong: another payment may have been as large. */
    private static List<Side> corrected(List<Side> sides) {
        List<Side> correcting = sides.stream()
                .filter(side -> side.saying().corrects().isPresent())
                .sorted(Comparator.comparing((Side side) -> side.saying().told()))
                .toList();
        return correcting.isEmpty() || sides.size() > MOST
                ? sides
                : sides.stream().map(side -> corrected(side, correcting)).toList();
    }

    /** @param correcting in the order in which they were told: of several the last counts, each of the amount as it was then or before */
    private static Side corrected(Side side, List<Side> correcting) {
        List<Side> known = new ArrayList<>(List.of(side));
        for (Side other : correcting) {
            boolean wrong = side.entry().entry().equals(other.entry().entry())
                    && known.stream().anyMatch(each -> each.saying().isCorrectedBy(other.saying()));
            if (wrong) {
                known.add(new Side(
                        side.entry(),
                        side.saying().corrected(other.saying().amount().orElseThrow())));
            }
        }
        return known.getLast();
    }

    /** Those that an entry is in. */
    public List<Balance> of(EntryId entry) {
        return balances.stream().filter(balance -> balance.has(entry)).toList();
    }

    /** Those that one of these entries is in. */
    public Balances touching(Set<EntryId> entries) {
        return new Balances(
                balances.stream()
                        .filter(balance -> entries.stream().anyMatch(balance::has))
                        .toList(),
                bounds);
    }

    /** The same, with limits that were reached besides. */
    public Balances within(List<String> more) {
        return new Balances(
                balances,
                Stream.concat(bounds.stream(), more.stream()).distinct().toList());
    }

    /** The whole in which the money of an entry is counted already: it tells a part of it, or what is left. */
    public Optional<Balance> countedIn(EntryId entry) {
        return balances.stream()
                .filter(balance -> balance.counted().contains(entry))
                .findFirst();
    }

    /** "15 million of the 40 million that it froze" tells the 40 million again, where another claim of these words tells what became of the 15. */
    private static List<Side> wholes(List<Side> sides) {
        List<Side> wholes = new ArrayList<>();
        for (Side side : sides) {
            Saying saying = side.saying();
            if (saying.role() == Role.WHOLE) {
                boolean echo = saying.named().isPresent()
                        && sides.stream()
                                .map(Side::saying)
                                .anyMatch(other -> other.role() != Role.WHOLE
                                        && other.overlaps(saying)
                                        && other.amount().equals(saying.amount()));
                wholes.add(echo ? new Side(side.entry(), saying.asWhole()) : side);
            }
        }
        return wholes;
    }

    private static void link(
            List<Whole> wholes, List<Side> others, List<Side> against, List<Balance> found, Set<Side> linked) {
        IdentityHashMap<Whole, List<Speaking>> byWhole = new IdentityHashMap<>();
        Map<String, List<Whole>> byUnit = wholes.stream()
                .collect(Collectors.groupingBy(whole -> whole.amount().unit()));
        for (Side side : others) {
            Map<String, List<Speaking>> byKind =
                    side.unit().map(unit -> byUnit.getOrDefault(unit, List.of())).orElse(wholes).stream()
                            .flatMap(whole -> Speaking.of(side, whole).stream())
                            .collect(Collectors.groupingBy(
                                    speaking -> speaking.whole().kind(), TreeMap::new, Collectors.toList()));
            byKind.values()
                    .forEach(speaking -> best(speaking)
                            .forEach(each -> byWhole.computeIfAbsent(each.whole(), first -> new ArrayList<>())
                                    .add(each)));
        }
        for (Whole whole : wholes) {
            List<Speaking> speaking = byWhole.getOrDefault(whole, List.of());
            if (!speaking.isEmpty()) {
                Balancing balancing = new Balancing(whole, speaking, against);
                linked.addAll(balancing.linked());
                // of what is held back again, what went of it the first time is past
                balancing.balance().filter(balance -> whole.again().isEmpty()).ifPresent(found::add);
            }
        }
    }

    /** The whole that it fits best; others only perhaps, where they fit as well. */
    private static List<Speaking> best(List<Speaking> speaking) {
        List<Speaking> ordered = speaking.stream().sorted(BEST).toList();
        Speaking first = ordered.getFirst();
        boolean several = ordered.stream()
                .skip(1)
                .anyMatch(other -> other.score() > first.score() - NEAR
                        && other.whole().entries().stream()
                                .noneMatch(first.whole().entries()::contains));
        return Stream.of(first)
                .map(each -> several ? each.and("several", "which of several is meant is not told") : each)
                .toList();
    }
}
