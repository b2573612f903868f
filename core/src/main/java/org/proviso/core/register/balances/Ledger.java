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
import org.proviso.core.register.counts.Rounding;

/**
 * What went of one whole. Several texts tell one payment, and one text tells in all what others told step by step, so amounts are not just added
 * up:
 *
 * <ul>
 *   <li>Tellings of one amount are one step, unless they are told to be two: by ordinals ("a second instalment"), or by "another". Where a month
 *       lies between them, where they say days of their own that are not the same, or where "another" is told on the same day by another text,
 *       nothing tells: the later is in doubt, and is not subtracted.
 *   <li>"About 15 million" is what another tells as 15.2 million. Two amounts that two texts tell of one day may be one payment: the larger is
 *       subtracted, and that is flagged.
 *   <li>"Has paid 20 of the 30 million" is a total: it stands in place of the steps until that day; only steps of later days come on top, and
 *       none that is of the same amount and does not say that it is another.
 *   <li>What a waiver frees and what is paid may be the same money: of both sums the larger went.
 * </ul>
 *
 * A pure function of the set of tellings.
 *
 * @param steps in the order of their days
 * @param doubtful tellings of which it is not told whether they are steps of their own, with what may be instead
 * @param total the last that tells all that went
 * @param again tellings of a total again
 * @param gone all that went; zero where nothing did
 * @param flags what of it does not fit together
 */
record Ledger(
        List<Step> steps,
        List<Doubt> doubtful,
        Optional<Move> total,
        List<Move> again,
        BigDecimal gone,
        List<String> flags) {
    /** Without words, tellings of one amount within so many days of the first are one. */
    private static final long NEAR_DAYS = 31;

    /** Days of their own that claims say are two where more lies between them: "on Wednesday" may be the day on which it was said. */
    private static final long OWN_DAYS = 2;

    /** What is told rounded and what is told exactly. */
    private static final long ROUNDED_DAYS = 7;

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
     * @param document that tells it
     * @param dated whether anything says when
     * @param own whether the claim itself says when
     * @param range in which the amount lies, as it is told
     * @param about whether it is told as near
     * @param exact whether it is told as a number, and not as a share
     * @param ordinal which of several; empty where that is not told
     * @param more whether it is one more
     * @param total whether it is all that went until then
     * @param all whether it is all that went in whatever way: it is told what is left
     */
    record Move(
            String key,
            String document,
            LocalDate day,
            boolean dated,
            boolean own,
            BigDecimal value,
            Rounding range,
            boolean about,
            boolean exact,
            How how,
            String ordinal,
            boolean more,
            boolean total,
            boolean all) {
        /** Whether nothing tells which of several it is. */
        boolean isPlain() {
            return ordinal.isEmpty() && !more;
        }

        boolean isLike(Move other) {
            return (how == How.CUT) == (other.how == How.CUT);
        }
    }

    /** A telling that is not subtracted, and why. */
    record Doubt(Move move, String why) {}

    /** A step, with all that tell it, by day. */
    record Step(List<Move> told) {
        Step {
            told = List.copyOf(told);
        }

        Move first() {
            return told.getFirst();
        }

        /** As it is told exactly, where any tells it so. */
        BigDecimal value() {
            return told.stream()
                    .filter(move -> !move.about())
                    .findFirst()
                    .orElseGet(this::first)
                    .value();
        }

        boolean isAbout() {
            return told.stream().allMatch(Move::about);
        }

        boolean isPlain() {
            return told.stream().allMatch(Move::isPlain);
        }

        boolean sharesDocument(Step other) {
            return told.stream()
                    .anyMatch(move -> other.told.stream().map(Move::document).anyMatch(move.document()::equals));
        }

        boolean meets(Step other) {
            return first().range().meets(other.first().range());
        }

        Step with(Step other) {
            List<Move> both = new ArrayList<>(told);
            both.addAll(other.told);
            return new Step(both.stream().sorted(ORDER).toList());
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
        again = List.copyOf(again);
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
        List<Doubt> doubtful = new ArrayList<>();
        List<String> flags = new ArrayList<>();
        byAmount.values().forEach(same -> cluster(same, steps, doubtful));
        steps.sort(Comparator.comparing(Step::first, ORDER));
        rounded(steps);
        List<Move> again = retold(steps, moves, doubtful);
        rivals(steps, doubtful, flags);
        doubtful.sort(Comparator.comparing(Doubt::move, ORDER));
        Optional<Move> total = moves.stream()
                .filter(Move::total)
                .max(Comparator.comparing(Move::day).thenComparing(Move::value).thenComparing(Move::key));
        BigDecimal gone = total.map(all -> onTopOf(all, steps, flags)).orElseGet(() -> sum(steps, flags));
        return new Ledger(steps, doubtful, total, again, gone, flags);
    }

    /** "About 15 million" joins what is told exactly near it, or what was told so before. */
    private static void rounded(List<Step> steps) {
        for (Step near : List.copyOf(steps)) {
            if (!near.isAbout() || !near.isPlain()) {
                continue;
            }
            steps.stream()
                    .filter(step -> !step.equals(near) && step.first().isLike(near.first()) && step.meets(near))
                    .filter(step -> !step.isAbout() || ORDER.compare(step.first(), near.first()) < 0)
                    .filter(step -> days(step.first(), near.first()) <= NEAR_DAYS)
                    .min(Comparator.comparing(Step::isAbout)
                            .thenComparingLong(step -> days(step.first(), near.first()))
                            .thenComparing(Step::first, ORDER))
                    .ifPresent(step -> {
                        steps.remove(near);
                        steps.set(steps.indexOf(step), step.with(near));
                    });
        }
        steps.sort(Comparator.comparing(Step::first, ORDER));
    }

    /** What tells the amount of a total behind it, and does not say that it is another, tells the total again, or may. */
    private static List<Move> retold(List<Step> steps, Collection<Move> moves, List<Doubt> doubtful) {
        List<Move> again = new ArrayList<>();
        for (Step step : List.copyOf(steps)) {
            List<Move> totals = moves.stream()
                    .filter(total -> total.total() && total.isLike(step.first()) && step.isPlain() && step.isDated())
                    .filter(total -> total.value().compareTo(step.value()) == 0
                            && step.first().day().isAfter(total.day()))
                    .toList();
            if (!totals.isEmpty()) {
                steps.remove(step);
                if (totals.stream().anyMatch(total -> days(total, step.first()) <= NEAR_DAYS)) {
                    again.addAll(step.told());
                } else {
                    step.told()
                            .forEach(move -> doubtful.add(new Doubt(
                                    move,
                                    "as much was told before in all, and whether it is another part is not told")));
                }
            }
        }
        return again;
    }

    /** Of two amounts that two texts tell of one day, or as near to each other as they are told, the larger is taken to be the payment. */
    private static void rivals(List<Step> steps, List<Doubt> doubtful, List<String> flags) {
        List<Step> kept = new ArrayList<>();
        List<Step> largest = steps.stream()
                .sorted(Comparator.comparing(Step::value).reversed().thenComparing(Step::first, ORDER))
                .toList();
        for (Step step : largest) {
            Optional<Step> rival =
                    kept.stream().filter(other -> areRivals(step, other)).findFirst();
            rival.ifPresentOrElse(
                    other -> {
                        String both = Amounts.number(step.value()) + " and " + Amounts.number(other.value());
                        flags.add("told of one payment, or of two: " + both + "; only " + Amounts.number(other.value())
                                + " is subtracted");
                        step.told()
                                .forEach(move -> doubtful.add(new Doubt(
                                        move, "another text tells " + Amounts.number(other.value()) + " of that day")));
                    },
                    () -> kept.add(step));
        }
        steps.retainAll(kept);
    }

    private static boolean areRivals(Step one, Step other) {
        if (one.first().how() != other.first().how()
                || one.sharesDocument(other)
                || !one.isPlain()
                || !other.isPlain()
                || !one.isDated()
                || !other.isDated()) {
            return false;
        }
        long apart = days(one.first(), other.first());
        return apart == 0 || apart <= ROUNDED_DAYS && one.meets(other);
    }

    /** How two tellings of one amount stand to each other. */
    private enum Kin {
        ONE,
        TWO,
        UNTOLD
    }

    private static void cluster(List<Move> same, List<Step> steps, List<Doubt> doubtful) {
        List<List<Move>> clusters = new ArrayList<>();
        for (Move move : marked(same)) {
            List<Kin> kin = clusters.stream().map(cluster -> kin(cluster, move)).toList();
            int one = kin.indexOf(Kin.ONE);
            if (one >= 0) {
                clusters.get(one).add(move);
            } else if (kin.contains(Kin.UNTOLD)) {
                doubtful.add(new Doubt(move, "as much was told before, and whether it is another part is not told"));
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
        List<Move> others = cluster.stream().filter(Move::more).toList();
        if (!move.more() && others.isEmpty()) {
            return isNear(cluster, move) ? Kin.ONE : Kin.UNTOLD;
        }
        long apart = cluster.stream().mapToLong(told -> days(move, told)).min().orElse(0);
        boolean both = move.more() && !others.isEmpty();
        if (apart > SAME_MORE_DAYS) {
            return both ? Kin.TWO : Kin.UNTOLD;
        }
        return both ? Kin.ONE : beside(others, move);
    }

    /** Within a month of the first telling, and on no other day by words of their own. */
    private static boolean isNear(List<Move> cluster, Move move) {
        Move first = cluster.stream().min(ORDER).orElseThrow();
        boolean apart = cluster.stream().anyMatch(told -> told.own() && move.own() && days(told, move) > OWN_DAYS);
        return !apart && days(first, move) <= NEAR_DAYS;
    }

    /** A plain telling some days after "another 5 million" tells that again; in the same text, or before it, it is the other. */
    private static Kin beside(List<Move> others, Move move) {
        if (others.stream().anyMatch(other -> other.document().equals(move.document()))) {
            return Kin.TWO;
        }
        Move first = others.stream().min(ORDER).orElseThrow();
        if (!move.dated() || !first.dated() || move.day().equals(first.day())) {
            return Kin.UNTOLD;
        }
        return move.day().isAfter(first.day()) ? Kin.ONE : Kin.TWO;
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
        if (total.all()) {
            return total.value().add(sum(later, flags));
        }
        if (total.how() == How.CUT) {
            return total.value().add(sum(before, new ArrayList<>())).add(sum(later, flags));
        }
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
