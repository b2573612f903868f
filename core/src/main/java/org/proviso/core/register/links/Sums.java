package org.proviso.core.register.links;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.counts.Rounding;

/**
 * The sums of a part of a register. A sum is looked for among amounts of one unit in the lanes waiver and money, or in one other
 * lane: those of its matter, and of other matters that a document which tells it speaks of, too. How many combinations were
 * tried is held against how loosely the sum is told: where one
 * would be met by accident, none is named.
 *
 * @param sums by the entry that tells them
 * @param bounds which limits were reached, in words; mostly none
 */
public record Sums(List<Sum> sums, List<String> bounds) {
    /** Of a matter with more amounts of a unit the largest are tried. */
    public static final int MOST_AMOUNTS = 12;

    private static final int MOST_PARTS = 5;

    /**
     * As many sums may be expected to be met by accident: without words that tell a sum; with the plural of what is granted; with
     * words for a total.
     */
    private static final double BY_ACCIDENT = 0.05;

    private static final double BY_ACCIDENT_OF_MANY = 0.3;

    private static final double BY_ACCIDENT_IN_TOTAL = 1.0;

    /** The lanes whose amounts can be added up with each other, and across matters. */
    public static final Set<Lane> MONEY = Set.of(Lane.WAIVER, Lane.MONEY);

    private static final Comparator<Summand> LARGEST = Comparator.comparing(
                    (Summand amount) -> amount.quantity().value())
            .reversed()
            .thenComparing(Summand::entry);

    public Sums {
        sums = List.copyOf(sums);
        bounds = List.copyOf(bounds);
    }

    /**
     * What is found over a part.
     *
     * @param part entries of the register: those of a matter, or of a page
     */
    public static Sums of(Register register, Collection<Entry> part) {
        return of(part.stream()
                .flatMap(entry -> Summand.of(register, entry).stream())
                .toList());
    }

    /**
     * What is found over a part.
     *
     * @param part what its entries tell of amounts
     */
    public static Sums of(List<Summand> part) {
        Map<String, List<Summand>> groups =
                part.stream().collect(Collectors.groupingBy(Summand::group, TreeMap::new, Collectors.toList()));
        List<Sum> sums = new ArrayList<>();
        Set<String> bounds = new TreeSet<>();
        groups.values().forEach(amounts -> sums.addAll(in(amounts, bounds)));
        sums.sort(Comparator.comparing(Sum::entry));
        return new Sums(sums, List.copyOf(bounds));
    }

    /**
     * The entries of a part, and those of every matter of which the same documents tell amounts: where its sums and their parts may lie.
     * The cost is that of looking once at every entry of the register.
     *
     * @param part entries of the register: those of a matter, or of a page
     */
    public static List<Entry> around(Register register, Collection<Entry> part) {
        Set<DocumentId> documents = part.stream()
                .filter(Sums::namesMoney)
                .flatMap(entry -> entry.filings().stream())
                .map(Filing::document)
                .collect(Collectors.toSet());
        if (documents.isEmpty()) {
            return List.copyOf(part);
        }
        Set<MatterId> matters = register.entries().values().stream()
                .filter(entry -> entry.filings().stream().map(Filing::document).anyMatch(documents::contains)
                        && namesMoney(entry))
                .map(Entry::matter)
                .collect(Collectors.toSet());
        Set<EntryId> own = part.stream().map(Entry::id).collect(Collectors.toSet());
        return register.entries().values().stream()
                .filter(entry -> own.contains(entry.id()) || matters.contains(entry.matter()))
                .toList();
    }

    /** Whether an entry tells an amount of money that is granted or paid: it may be a sum, or part of one, of several matters. */
    private static boolean namesMoney(Entry entry) {
        return MONEY.contains(entry.lane())
                && entry.filings().stream()
                        .anyMatch(filing -> filing.claim()
                                .terms()
                                .quantity()
                                .filter(each -> !each.isTime())
                                .isPresent());
    }

    /** Whether an entry only tells a sum: lists leave it out of totals, or mark it. */
    public boolean isSum(EntryId entry) {
        return told(entry).isPresent();
    }

    /** The sum that an entry tells. */
    public Optional<Sum> told(EntryId entry) {
        return sums.stream().filter(sum -> sum.entry().equals(entry)).findFirst();
    }

    /** The sums that an entry tells or is part of. */
    public List<Sum> of(EntryId entry) {
        return touching(Set.of(entry));
    }

    /** The sums that one of these entries tells or is part of. */
    public List<Sum> touching(Set<EntryId> entries) {
        return sums.stream()
                .filter(sum -> entries.contains(sum.entry())
                        || sum.parts().stream().map(Sum.Part::entry).anyMatch(entries::contains))
                .toList();
    }

    /** Of amounts that can be added up: a sum before those that it may be a part of. */
    private static List<Sum> in(List<Summand> amounts, Set<String> bounds) {
        Map<MatterId, List<Summand>> byMatter =
                amounts.stream().collect(Collectors.groupingBy(amount -> amount.matter()));
        Map<Long, Set<MatterId>> tellers = new HashMap<>();
        amounts.forEach(amount -> amount.documents()
                .forEach(document -> tellers.computeIfAbsent(document, first -> new HashSet<>())
                        .add(amount.matter())));
        Map<Summand, List<Summand>> sums = new LinkedHashMap<>();
        Set<EntryId> known = new HashSet<>();
        // most amounts of a document lie in the same matters
        Map<Set<MatterId>, Near> looked = new HashMap<>();
        for (Summand whole : amounts.stream().sorted(LARGEST.reversed()).toList()) {
            Near near = looked.computeIfAbsent(matters(whole, tellers), matters -> near(matters, byMatter));
            if (near.all > MOST_AMOUNTS) {
                bounds.add("sums in " + whole.matter().value() + " were looked for among the largest "
                        + MOST_AMOUNTS + " of " + near.all + " amounts in "
                        + whole.quantity().unit());
            }
            Optional<List<Summand>> found =
                    near.largest.contains(whole) ? best(whole, parts(whole, near.largest, known)) : Optional.empty();
            found.ifPresent(parts -> {
                sums.put(whole, parts);
                known.add(whole.entry());
            });
        }
        List<Sum> told = new ArrayList<>();
        sums.forEach((whole, parts) -> told.add(sum(whole, parts)));
        amounts.stream()
                .filter(amount -> !known.contains(amount.entry()))
                .forEach(amount -> sums.entrySet().stream()
                        .filter(sum -> isToldRounded(amount, sum.getKey(), sum.getValue()))
                        .findFirst()
                        .ifPresent(sum -> told.add(sum(amount, sum.getValue()))));
        return told;
    }

    /** "More than $7 million", where the same text tells what the 7.7 million are made of. */
    private static boolean isToldRounded(Summand rounded, Summand sum, List<Summand> parts) {
        return rounded.quantity().approx() != Quantity.Approx.EXACT
                && parts.stream().noneMatch(part -> part.entry().equals(rounded.entry()))
                && !Collections.disjoint(rounded.documents(), sum.documents())
                && Rounding.of(rounded.quantity()).meets(exactly(parts));
    }

    /**
     * The amounts of some matters.
     *
     * @param largest those that are tried, the largest first
     * @param all how many there are
     */
    private record Near(List<Summand> largest, int all) {}

    /** Its matter, and those of which a document that tells it tells an amount too. */
    private static Set<MatterId> matters(Summand whole, Map<Long, Set<MatterId>> tellers) {
        Set<MatterId> matters = new HashSet<>();
        matters.add(whole.matter());
        whole.documents().forEach(document -> matters.addAll(tellers.getOrDefault(document, Set.of())));
        return matters;
    }

    private static Near near(Set<MatterId> matters, Map<MatterId, List<Summand>> byMatter) {
        List<Summand> all = matters.stream()
                .flatMap(matter -> byMatter.getOrDefault(matter, List.of()).stream())
                .sorted(LARGEST)
                .toList();
        return new Near(all.stream().limit(MOST_AMOUNTS).toList(), all.size());
    }

    private static List<Summand> parts(Summand whole, List<Summand> tried, Set<EntryId> sums) {
        Set<String> told = new HashSet<>();
        return tried.stream()
                .filter(part ->
                        part.quantity().value().compareTo(whole.quantity().value()) < 0
                                && !sums.contains(part.entry())
                                && told.add(part.same()))
                .toList();
    }

    private static Optional<List<Summand>> best(Summand whole, List<Summand> parts) {
        Rounding told = Rounding.of(whole.quantity());
        List<List<Summand>> combinations = new ArrayList<>();
        combine(parts, 0, List.of(), combinations);
        double width = told.high().subtract(told.low()).doubleValue()
                / whole.quantity().value().doubleValue();
        double accidents = combinations.size() * width;
        boolean total = whole.total();
        double most = total ? BY_ACCIDENT_IN_TOTAL : whole.many() ? BY_ACCIDENT_OF_MANY : BY_ACCIDENT;
        if (accidents > most) {
            return Optional.empty();
        }
        return combinations.stream()
                .filter(each -> total || isAcross(each))
                .filter(each -> isSum(each, whole.quantity(), told, total))
                .min(Comparator.comparingInt((List<Summand> each) -> each.size())
                        .thenComparing(each -> exactly(each)
                                .low()
                                .subtract(whole.quantity().value())
                                .abs())
                        .thenComparing(each ->
                                each.stream().map(part -> part.entry().value()).collect(Collectors.joining(" "))));
    }

    private static void combine(List<Summand> parts, int from, List<Summand> chosen, List<List<Summand>> combinations) {
        if (chosen.size() > 1) {
            combinations.add(chosen);
        }
        if (chosen.size() < MOST_PARTS) {
            for (int i = from; i < parts.size(); i++) {
                List<Summand> more = new ArrayList<>(chosen);
                more.add(parts.get(i));
                combine(parts, i + 1, more, combinations);
            }
        }
    }

    private static Rounding exactly(List<Summand> parts) {
        BigDecimal sum = parts.stream().map(part -> part.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Rounding(sum, sum);
    }

    /** What became of the parts differs. */
    private static boolean isAcross(List<Summand> parts) {
        return parts.stream().map(part -> part.act()).distinct().count() > 1;
    }

    /** A plain number is met exactly, unless it is told as a total: 15 million is not 13 + 1.5, nor 15.5 million 7.75 + 7.7. */
    private static boolean isSum(List<Summand> parts, Quantity whole, Rounding told, boolean total) {
        Rounding sum = exactly(parts);
        boolean exact = sum.low().compareTo(whole.value()) == 0;
        boolean rounded = whole.approx() != Quantity.Approx.EXACT
                || (total && whole.value().precision() > 2);
        return exact || (rounded && told.meets(sum));
    }

    private static Sum sum(Summand whole, List<Summand> parts) {
        List<Sum.Part> told = parts.stream()
                .map(part -> new Sum.Part(part.entry(), part.quantity(), part.act()))
                .toList();
        boolean across = isAcross(parts);
        String added = told.stream()
                .map(part -> part.act().wireName() + " " + number(part.amount().value()))
                .collect(Collectors.joining(" + "));
        String words = (across ? "adds across states: " : "adds up: ") + added + " = "
                + number(exactly(parts).low());
        return new Sum(whole.entry(), whole.quantity(), told, across, words);
    }

    private static String number(BigDecimal value) {
        return String.format(Locale.ROOT, "%,f", value).replaceAll("\\.?0+$", "");
    }
}
