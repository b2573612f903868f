package org.proviso.core.copies.changes;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.copies.changes.WordDiff.Range;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Quantity.Approx;

/**
 * Figures with another value or another unit. Equal values answer to each other first, however they are written; what is
 * left over on both sides is paired by its place and unit. A figure that the copy alone has, and that is no sum or rounding
 * of the original's, is told without a partner.
 */
final class FigureChanges implements Detector {
    /** A figure answers to another of unlike unit, or to one that both texts have, only in the same words. */
    private static final double SAME_WORDS = 2;

    private static final double SAME_PLACE = .8;
    /** For figures that have the same value. */
    private static final double SAME_NUMBER = .3;
    /** Writers count up to this by eye: "the two countries". */
    private static final BigDecimal SMALL = BigDecimal.valueOf(3);

    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    private record Candidate(int original, int copy, double closeness) {}

    @Override
    public List<Change> in(Block block) {
        Set<Integer> originals = new LinkedHashSet<>(block.original().places(mark -> mark.is(Mark.Kind.QUANTITY)));
        Set<Integer> copies = new LinkedHashSet<>(block.copy().places(mark -> mark.is(Mark.Kind.QUANTITY)));
        List<Change> changes = new ArrayList<>(equals(block, originals, copies));
        changes.addAll(altered(block, originals, copies));
        for (int j : copies) {
            added(block, j).ifPresent(changes::add);
        }
        return changes;
    }

    /** Takes equal values out of both lists and tells where their units differ. */
    private static List<Change> equals(Block block, Set<Integer> originals, Set<Integer> copies) {
        List<Candidate> equal = new ArrayList<>();
        for (int i : originals) {
            for (int j : copies) {
                if (block.original()
                        .marks()
                        .get(i)
                        .key()
                        .equals(block.copy().marks().get(j).key())) {
                    equal.add(new Candidate(i, j, block.closeness(i, j)));
                }
            }
        }
        equal.sort(Comparator.comparingDouble(Candidate::closeness).reversed());
        List<Change> changes = new ArrayList<>();
        for (Candidate pair : equal) {
            if (originals.contains(pair.original) && copies.contains(pair.copy)) {
                originals.remove(pair.original);
                copies.remove(pair.copy);
                unit(block, pair).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private static Optional<Change> unit(Block block, Candidate pair) {
        String before = quantity(block.original(), pair.original).unit();
        String after = quantity(block.copy(), pair.copy).unit();
        Measure one = Measure.of(before);
        Measure other = Measure.of(after);
        boolean differs = one.isKnown() && other.isKnown() && !one.name().equals(other.name());
        return differs && pair.closeness >= SAME_NUMBER
                ? Optional.of(block.change(
                        ChangeKind.UNIT,
                        figure(block.original(), pair.original),
                        figure(block.copy(), pair.copy),
                        "the same number of " + one.name() + " before, of " + other.name() + " now"))
                : Optional.empty();
    }

    private static List<Change> altered(Block block, Set<Integer> originals, Set<Integer> copies) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i : originals) {
            for (int j : copies) {
                double closeness = block.closeness(i, j);
                if (closeness >= needed(block, i, j)) {
                    candidates.add(new Candidate(i, j, closeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::closeness).reversed());
        List<Change> changes = new ArrayList<>();
        for (Candidate pair : candidates) {
            if (originals.contains(pair.original) && copies.contains(pair.copy)) {
                originals.remove(pair.original);
                copies.remove(pair.copy);
                Quantity before = quantity(block.original(), pair.original);
                Quantity after = quantity(block.copy(), pair.copy);
                if (!isRounded(before, after)) {
                    changes.add(block.change(
                            ChangeKind.FIGURE,
                            figure(block.original(), pair.original),
                            figure(block.copy(), pair.copy),
                            difference(before.value(), after.value())));
                }
            }
        }
        return changes;
    }

    private static boolean isSmall(Quantity quantity) {
        return quantity.value().scale() <= 0 && quantity.value().abs().compareTo(SMALL) <= 0;
    }

    private static double needed(Block block, int i, int j) {
        Quantity before = quantity(block.original(), i);
        Quantity after = quantity(block.copy(), j);
        Measure one = Measure.of(before.unit());
        Measure other = Measure.of(after.unit());
        boolean alike = one.isLike(other);
        boolean small = isSmall(before) || isSmall(after);
        boolean knownElsewhere = block.original()
                        .article()
                        .has(block.copy().marks().get(j).key())
                || block.copy().article().has(block.original().marks().get(i).key());
        return !alike || small && !one.isKnown() || knownElsewhere ? SAME_WORDS : SAME_PLACE;
    }

    /** A figure that the original does not have. */
    private static Optional<Change> added(Block block, int j) {
        Mark mark = block.copy().marks().get(j);
        Quantity quantity = quantity(block.copy(), j);
        boolean counts = Measure.of(quantity.unit()).isKnown() || !isSmall(quantity);
        if (!counts || mark.isBareNumber() || block.original().article().has(mark.key())) {
            return Optional.empty();
        }
        if (isInDate(
                block,
                quantity(block.copy(), j),
                mark.span().of(block.copy().article().text()))) {
            return Optional.empty();
        }
        List<Quantity> known = known(block);
        Range at = figure(block.copy(), j);
        Optional<String> sum = Sums.of(known, quantity);
        if (sum.isPresent()) {
            return Optional.of(Change.altered(
                    ChangeKind.FIGURE,
                    block.original().span(),
                    block.copy().span(at),
                    "the original has no such figure; it is " + sum.get() + " added up, which stand apart there"));
        }
        return known.stream().anyMatch(each -> isRounded(each, quantity))
                ? Optional.empty()
                : Optional.of(
                        Change.added(ChangeKind.FIGURE, block.copy().span(at), "the original has no such figure"));
    }

    /** "A five-day visit" for "the last five days". */
    private static boolean isInDate(Block block, Quantity quantity, String written) {
        String words = written.toLowerCase(Locale.ROOT);
        String figures = quantity.value().toPlainString();
        return block.original().article().passages().stream()
                .flatMap(passage -> passage.marks().stream())
                .filter(mark -> mark.is(Mark.Kind.DATE))
                .map(mark -> mark.span().of(block.original().article().text()).toLowerCase(Locale.ROOT))
                .anyMatch(date -> date.contains(words) || date.contains(figures));
    }

    private static List<Quantity> known(Block block) {
        return block.original().article().passages().stream()
                .flatMap(passage -> passage.marks().stream())
                .flatMap(mark -> mark.quantity().stream())
                .map(mention -> mention.quantity())
                .toList();
    }

    /** "Nearly 3,000" for 2,977 is the same figure; "3,000" would be another. */
    static boolean isRounded(Quantity before, Quantity after) {
        boolean says = before.approx() != Approx.EXACT || after.approx() != Approx.EXACT;
        BigDecimal apart = before.value().subtract(after.value()).abs();
        BigDecimal within = before.value().abs().multiply(ROUNDING);
        return says && apart.compareTo(within) <= 0 && Measure.of(before.unit()).isLike(Measure.of(after.unit()));
    }

    private static String difference(BigDecimal before, BigDecimal after) {
        if (before.signum() == 0 || before.signum() != after.signum()) {
            return "another value";
        }
        double ratio = after.divide(before, MathContext.DECIMAL64).doubleValue();
        if (ratio >= 2) {
            return number(ratio) + " times the value";
        }
        if (ratio <= .5) {
            return "the value is one " + number(1 / ratio) + "th";
        }
        long percent = Math.round(Math.abs(ratio - 1) * 100);
        String much = percent == 0 ? "less than 1 %" : percent + " %";
        return "the value is " + much + (ratio > 1 ? " higher" : " lower");
    }

    private static String number(double ratio) {
        return new BigDecimal(ratio)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Quantity quantity(Block.Side side, int place) {
        return side.marks().get(place).quantity().orElseThrow().quantity();
    }

    /** The figure and the word for its unit. */
    private static Range figure(Block.Side side, int place) {
        Measure measure = Measure.of(quantity(side, place).unit());
        boolean hasUnit = place + 1 < side.marks().size()
                && measure.isKnown()
                && Measure.of(side.marks().get(place + 1).lower()).equals(measure);
        return new Range(place, hasUnit ? place + 2 : place + 1);
    }

    /** Sums of two or three figures of one measure. */
    private static final class Sums {
        private static final int MOST = 60;

        private Sums() {}

        static Optional<String> of(List<Quantity> known, Quantity sum) {
            if (!Measure.of(sum.unit()).isKnown()) {
                return Optional.empty();
            }
            List<Quantity> parts = known.stream()
                    .filter(part ->
                            part.unit().equals(sum.unit()) && part.value().signum() > 0)
                    .limit(MOST)
                    .toList();
            Set<BigDecimal> seen = new HashSet<>();
            for (Quantity part : parts) {
                for (BigDecimal other : seen) {
                    if (isSum(part.value().add(other), sum)) {
                        return Optional.of(
                                other.toPlainString() + " and " + part.value().toPlainString() + " " + sum.unit());
                    }
                }
                seen.add(part.value());
            }
            return Optional.empty();
        }

        /** "More than $7 million" for 7.7 million. */
        private static boolean isSum(BigDecimal whole, Quantity said) {
            return switch (said.approx()) {
                case EXACT, UP_TO -> whole.compareTo(said.value()) == 0;
                case ABOUT, LESS_THAN, MORE_THAN, AT_LEAST ->
                    whole.subtract(said.value()).abs().compareTo(whole.multiply(new BigDecimal("0.1"))) <= 0;
            };
        }
    }
}
