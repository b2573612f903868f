package org.proviso.core.register.counts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proviso.core.register.counts.CountSeries.Vintage;

/** Puts the numbers of one identity together, and tells apart revisions from two numbers for one thing. */
final class SeriesMaker {
    private static final Comparator<Count> ORDER = Comparator.comparing(Count::asOf)
            .thenComparing(count -> count.filing().document().value())
            .thenComparingInt(count -> count.filing().claim().evidence().start())
            .thenComparing(count -> count.filing().id().value());

    /**
     * What counts of one series have in common.
     *
     * @param within a measure in the text's own words never leaves its entry, one that says neither which nor where nor when
     *     its matter
     */
    private record Key(CountIdentity identity, String within) {
        static Key of(Count count) {
            if (!count.identity().defined()) {
                return new Key(count.identity(), count.entry().value());
            }
            return new Key(
                    count.identity(),
                    count.identity().isSpecific() ? "" : count.matter().value());
        }

        String text() {
            CountIdentity each = identity;
            return String.join(
                    "\u0001",
                    each.measure(),
                    each.unit().name(),
                    String.join(";", each.category()),
                    each.component(),
                    each.area(),
                    each.period(),
                    each.authority(),
                    within);
        }
    }

    private SeriesMaker() {}

    static List<CountSeries> of(List<Count> counts) {
        Map<String, List<Count>> byKey = new TreeMap<>();
        withAuthorities(counts).stream()
                .sorted(ORDER)
                .forEach(count -> byKey.computeIfAbsent(Key.of(count).text(), first -> new ArrayList<>())
                        .add(count));
        return byKey.values().stream()
                .flatMap(same -> apart(same, count -> count.entry().value()).stream())
                .flatMap(same -> apart(same, count -> amount(count)).stream())
                .map(SeriesMaker::series)
                .toList();
    }

    /** Where one document tells two numbers for one day, its words tell two things apart that the tables do not. */
    private static List<List<Count>> apart(List<Count> counts, Function<Count, String> by) {
        return isMixed(counts)
                ? List.copyOf(counts.stream()
                        .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()))
                        .values())
                : List.of(counts);
    }

    private static boolean isMixed(List<Count> counts) {
        Map<String, Rounding> told = new HashMap<>();
        for (Count count : counts) {
            Rounding known = told.putIfAbsent(count.filing().document().value() + " " + count.asOf(), count.rounding());
            if (known != null && !known.meets(count.rounding())) {
                return true;
            }
        }
        return false;
    }

    private static String amount(Count count) {
        return count.amount().value().toPlainString();
    }

    /** Where all who tell one count name one authority or none, it is that one's; with two, the unnamed stays apart. */
    private static List<Count> withAuthorities(List<Count> counts) {
        Map<String, Set<String>> named = counts.stream()
                .collect(Collectors.groupingBy(
                        count -> Key.of(count.withAuthority("")).text(),
                        Collectors.mapping(count -> count.identity().authority(), Collectors.toSet())));
        return counts.stream()
                .map(count -> {
                    Set<String> authorities =
                            named.getOrDefault(Key.of(count.withAuthority("")).text(), Set.of());
                    List<String> told =
                            authorities.stream().filter(name -> !name.isEmpty()).toList();
                    return told.size() == 1 ? count.withAuthority(told.getFirst()) : count;
                })
                .toList();
    }

    private static CountSeries series(List<Count> counts) {
        Map<String, List<Count>> vintages = new LinkedHashMap<>();
        for (Count count : counts) {
            // a number that is only told again, without a day of its own, is no new vintage
            String day = count.asOfTold() ? count.asOf().toString() : "";
            vintages.computeIfAbsent(amount(count) + " " + day, first -> new ArrayList<>())
                    .add(count);
        }
        return new CountSeries(
                counts.getFirst().identity(),
                vintages.values().stream()
                        .map(SeriesMaker::vintage)
                        .sorted(Comparator.comparing(Vintage::asOf)
                                .thenComparing(each -> each.amount().value())
                                .thenComparing(each -> each.amount().approx()))
                        .toList());
    }

    private static Vintage vintage(List<Count> counts) {
        Finality finality = counts.stream()
                .map(Count::finality)
                .max(Comparator.naturalOrder())
                .orElse(Finality.UNSTATED);
        LocalDate asOf = counts.getFirst().asOf();
        return new Vintage(asOf, counts.getFirst().asOfTold(), counts.getFirst().amount(), finality, counts);
    }
}
