package org.proviso.core.register.balances;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What went of one whole. Several texts tell one payment, and one text tells in all what others told step by step, so amounts are not just added
 * up:
 *
 * <ul>
 *   <li>Tellings of one amount are one step, unless they are told to be two: by ordinals ("a second instalment"), or by "another". Where more
 *       than a month lies between them and nothing tells, the later is in doubt, and is not subtracted.
 *   <li>"Has paid 20 of the 30 million" is a total: it stands in place of the steps until that day; only steps of later days come on top.
 *   <li>What a waiver frees and what is paid may be the same money: of both sums the larger went.
 * </ul>
 *
 * A pure function of the set of tellings.
 *
 * @param steps in the order of their days
 * @param doubtful tellings of which it is not told whether they are steps of their own
 * @param total the last that tells all that went
 * @param gone all that went; zero where nothing did
 * @param flags what of it does not fit together
 */
record Ledger(List<Step> steps, List<Move> doubtful, Optional<Move> total, BigDecimal gone, List<String> flags) {
    /** Without words, tellings of one amount within so many days are one. */
    private static final long NEAR_DAYS = 31;

    private static final long SAME_MORE_DAYS = 14;
    private static final BigDecimal NEAR = new BigDecimal("0.05");

    private static final Comparator<Move> ORDER =
            Comparator.comparing(Move::day).thenComparing(Move::key);

    /** How money went. */
    enum How {
        PAID,
        FREED,
        CUT
    }

    /**
     * A telling.
     *
     * @param key of the claim
     * @param dated whether anything says when
     * @param exact whether it is told as a number, and not as a share
     * @param ordinal which of several; empty where that is not told
     * @param more whether it is one more
     * @param total whether it is all that went until then
     */
    record Move(
            String key,
            LocalDate day,
            boolean dated,
            BigDecimal value,
            boolean exact,
            How how,
            String ordinal,
            boolean more,
            boolean total) {}

    /** A step, with all that tell it, by day. */
    record Step(List<Move> told) {
        Step {
            told = List.copyOf(told);
        }

        Move first() {
            return told.getFirst();
        }

        BigDecimal value() {
            return first().value();
        }

        /** Paid, where any of them tells that it was. */
        How how() {
            return told.stream().map(Move::how).min(Comparator.naturalOrder()).orElseThrow();
        }

        boolean isDated() {
            return told.stream().allMatch(Move::dated);
        }
    }

    Ledger {
        steps = List.copyOf(steps);
        doubtful = List.copyOf(doubtful);
        flags = List.copyOf(flags);
    }

    static Ledger of(Collection<Move> moves) {
        Map<String, List<Move>> byAmount = moves.stream()
                .filter(move -> !move.total())
                .sorted(ORDER)
                .collect(Collectors.groupingBy(
                        move -> (move.how() == How.CUT ? "cut " : "")
                                + move.value().toPlainString(),
                        TreeMap::new,
                        Collectors.toList()));
        List<Step> steps = new ArrayList<>();
        List<Move> doubtful = new ArrayList<>();
        byAmount.values().forEach(same -> cluster(same, steps, doubtful));
        steps.sort(Comparator.comparing((Step step) -> step.first().day())
                .thenComparing(step -> step.first().key()));
        doubtful.sort(ORDER);
        Optional<Move> total = moves.stream()
                .filter(Move::total)
                .max(Comparator.comparing(Move::day).thenComparing(Move::value).thenComparing(Move::key));
        List<String> flags = new ArrayList<>();
        BigDecimal gone = total.map(all -> onTopOf(all, steps, flags)).orElseGet(() -> sum(steps, flags));
        return new Ledger(steps, doubtful, total, gone, flags);
    }

    /** How two tellings of one amount stand to each other. */
    private enum Kin {
        ONE,
        TWO,
        UNTOLD
    }

    private static void cluster(List<Move> same, List<Step> steps, List<Move> doubtful) {
        List<List<Move>> clusters = new ArrayList<>();
        for (Move move : marked(same)) {
            List<Kin> kin = clusters.stream().map(cluster -> kin(cluster, move)).toList();
            int one = kin.indexOf(Kin.ONE);
            if (one >= 0) {
                clusters.get(one).add(move);
            } else if (kin.contains(Kin.UNTOLD)) {
                doubtful.add(move);
            } else {
                clusters.add(new ArrayList<>(List.of(move)));
            }
        }
        clusters.forEach(
                cluster -> steps.add(new Step(cluster.stream().sorted(ORDER).toList())));
    }

    /** Those that say which they are before those that do not. */
    private static List<Move> marked(List<Move> same) {
        return same.stream()
                .sorted(Comparator.comparing((Move move) -> move.ordinal().isEmpty() && !move.more())
                        .thenComparing(ORDER))
                .toList();
    }

    private static Kin kin(List<Move> cluster, Move move) {
        List<String> ordinals = cluster.stream()
                .map(Move::ordinal)
                .filter(each -> !each.isEmpty())
                .toList();
        if (!move.ordinal().isEmpty() && !ordinals.isEmpty()) {
            return ordinals.contains(move.ordinal()) ? Kin.ONE : Kin.TWO;
        }
        long apart = cluster.stream().mapToLong(told -> days(move, told)).min().orElse(0);
        boolean more = cluster.stream().anyMatch(Move::more);
        if (!move.more() && !more) {
            return apart <= NEAR_DAYS ? Kin.ONE : Kin.UNTOLD;
        }
        boolean both = move.more() && more;
        if (apart > SAME_MORE_DAYS) {
            return both ? Kin.TWO : Kin.UNTOLD;
        }
        return both || isAfter(cluster, move) ? Kin.ONE : Kin.TWO;
    }

    /** A plain telling right after "another 5 million" tells that again; before it, it is the other. */
    private static boolean isAfter(List<Move> cluster, Move move) {
        LocalDate first =
                cluster.stream().map(Move::day).min(Comparator.naturalOrder()).orElseThrow();
        return !move.more() && !move.day().isBefore(first);
    }

    /** Where one has no date, nothing lies between them. */
    private static long days(Move one, Move other) {
        return one.dated() && other.dated() ? Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) : 0;
    }

    private static BigDecimal onTopOf(Move total, List<Step> steps, List<String> flags) {
        List<Step> later = steps.stream()
                .filter(step -> step.isDated() && step.first().day().isAfter(total.day()))
                .toList();
        List<Step> before = steps.stream()
                .filter(step -> step.isDated() && !step.first().day().isAfter(total.day()) && step.how() != How.CUT)
                .toList();
        BigDecimal told = sum(before, new ArrayList<>());
        boolean near = !total.exact() && isNear(told, total.value());
        if (told.compareTo(total.value()) > 0 && !near) {
            flags.add("told step by step " + Amounts.number(told) + ", told in all " + Amounts.number(total.value()));
        }
        BigDecimal cut = steps.stream()
                .filter(step -> step.how() == How.CUT && !later.contains(step))
                .map(Step::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return (near ? told : total.value()).add(cut).add(sum(later, flags));
    }

    /** "A third" of 40 million may be the 13 million that are told as a number. */
    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(other.multiply(NEAR)) <= 0;
    }

    private static BigDecimal sum(List<Step> steps, List<String> flags) {
        BigDecimal paid = sum(steps, How.PAID);
        BigDecimal freed = sum(steps, How.FREED);
        if (paid.signum() > 0 && freed.signum() > 0) {
            flags.add("whether what was paid (" + Amounts.number(paid) + ") is of what was freed ("
                    + Amounts.number(freed) + ") is not told");
        }
        return paid.max(freed).add(sum(steps, How.CUT));
    }

    private static BigDecimal sum(List<Step> steps, How how) {
        return steps.stream()
                .filter(step -> step.how() == how)
                .map(Step::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
