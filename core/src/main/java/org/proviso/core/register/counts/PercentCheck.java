package org.proviso.core.register.counts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Percentages against the numbers beside them: "5,341 of 6,200" with a percentage; a number and its percentage of the whole
 * named before it; what was cut and what was kept with the share that was cut.
 */
final class PercentCheck {
    /** Between a part and its whole: "of its", "of the more than", "awards out of". */
    private static final Pattern OF = Pattern.compile("(?:\\S+ ){0,2}(?:out )?of(?: \\S+){0,3}");
    /** Between a number and its own percentage: "or", "which is", nothing but a bracket. */
    private static final Pattern OWN =
            Pattern.compile("(?:\\S+ ){0,2}(?:or|that is|which is|equal to|representing)?(?: about| some)?");

    private static final Pattern THAT = Pattern.compile("(?:that|this|it|which)(?: \\S+){0,5}");
    private static final int BESIDE = 250;
    private static final int WHOLE_WITHIN = 600;
    private static final int FEWEST_DIGITS = 3;

    private final Sheet sheet;
    private final List<Figure> percents;

    private PercentCheck(Sheet sheet) {
        this.sheet = sheet;
        this.percents = sheet.percents().stream()
                .filter(percent -> !Roles.isShareOfMoney(percent) && !Roles.isChange(percent))
                .toList();
    }

    static void run(Sheet sheet) {
        PercentCheck check = new PercentCheck(sheet);
        List<Figure> figures = sheet.figures();
        for (int i = 0; i + 1 < figures.size(); i++) {
            check.partOfWhole(figures.get(i), figures.get(i + 1));
            check.ownPercent(figures.get(i), figures.get(i + 1));
        }
        check.outcomes();
    }

    /** "5,341 of 6,200 awards, 83 percent": the only percentage beside them is theirs. */
    private void partOfWhole(Figure part, Figure whole) {
        boolean told = part.isNumber()
                && whole.isNumber()
                && part.value().compareTo(whole.value()) < 0
                && part.value().signum() > 0
                && part.after().equals(whole.before())
                && OF.matcher(part.after()).matches()
                && Roles.sameNoun(part, whole);
        if (told) {
            List<Figure> beside = percents.stream()
                    .filter(percent -> compatible(part, percent)
                            && (percent.sentence() == part.sentence() || refersBack(percent, whole)))
                    .toList();
            compare(part, whole, beside, true);
        }
    }

    /** "That is 83 percent", in the sentence behind. */
    private static boolean refersBack(Figure percent, Figure number) {
        return percent.start() > number.start()
                && percent.start() - number.end() <= BESIDE
                && THAT.matcher(percent.before()).matches();
    }

    private static boolean compatible(Figure part, Figure percent) {
        Optional<String> one = Roles.outcome(part);
        Optional<String> other = Roles.outcome(percent);
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** "74,573, or 37 percent": of the last larger number of the same noun. Said only when it is so: the whole is a guess. */
    private void ownPercent(Figure part, Figure percent) {
        boolean own = part.isNumber()
                && percents.contains(percent)
                && percent.start() - part.end() <= Sheet.OWN_WITHIN
                && Rounding.digits(part.value()) >= FEWEST_DIGITS
                && part.after().equals(percent.before())
                && OWN.matcher(part.after()).matches();
        if (own) {
            sheet.numbers().reversed().stream()
                    .filter(whole -> whole.start() < part.start()
                            && part.start() - whole.start() < WHOLE_WITHIN
                            && !whole.unit().isEmpty()
                            && whole.value().compareTo(part.value()) > 0
                            && Roles.sameNoun(part, whole))
                    .findFirst()
                    .ifPresent(whole -> compare(part, whole, List.of(percent), false));
        }
    }

    private void compare(Figure part, Figure whole, List<Figure> beside, boolean certain) {
        Rounding share = part.rounding().percentOf(whole.rounding());
        BigDecimal exact = percent(part.amount(), whole.amount());
        String sum =
                Sheet.shown(part, "") + " of " + Sheet.shown(whole, whole.unit()) + " is " + Sheet.plain(exact) + " %";
        Optional<Figure> right =
                beside.stream().filter(each -> each.rounding().meets(share)).findFirst();
        if (right.isPresent()) {
            sheet.add(
                    CountFlag.Kind.CHECKS,
                    sum + ", told: " + Sheet.shown(right.get(), "") + ": checks",
                    List.of(part, whole, right.get()));
        } else if (certain && beside.size() == 1) {
            sheet.add(
                    CountFlag.Kind.PERCENT_DIFFERS,
                    sum + ", told: " + Sheet.shown(beside.getFirst(), ""),
                    List.of(part, whole, beside.getFirst()));
        }
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
    }

    /** "Terminated 5,800 awards and kept 500: a cut of 92 percent". */
    private void outcomes() {
        List<Figure> numbers = sheet.numbers();
        for (int i = 0; i + 1 < numbers.size(); i++) {
            Figure cut = numbers.get(i);
            Figure kept = numbers.get(i + 1);
            if (is(cut, "terminated") && is(kept, "kept") && Roles.sameNoun(cut, kept) && Sheet.isNear(cut, kept)) {
                List<Figure> beside = percents.stream()
                        .filter(percent -> is(percent, "terminated")
                                && (percent.sentence() == kept.sentence() || refersBack(percent, kept)))
                        .toList();
                share(cut, kept, beside);
            }
        }
    }

    private void share(Figure cut, Figure kept, List<Figure> beside) {
        if (beside.size() != 1) {
            return;
        }
        Figure told = beside.getFirst();
        Rounding whole = Rounding.sum(List.of(cut.rounding(), kept.rounding()));
        Rounding share = cut.rounding().percentOf(whole);
        BigDecimal sum = cut.amount().add(kept.amount());
        boolean checks = share.meets(told.rounding());
        sheet.add(
                checks ? CountFlag.Kind.CHECKS : CountFlag.Kind.PERCENT_DIFFERS,
                Sheet.shown(cut, "terminated") + " of " + Sheet.shown(cut, "") + " + " + Sheet.shown(kept, "kept")
                        + " = "
                        + Sheet.plain(sum) + " is " + Sheet.plain(percent(cut.amount(), sum)) + " %, told: "
                        + Sheet.shown(told, "") + (checks ? ": checks" : ""),
                List.of(cut, kept, told));
    }

    private static boolean is(Figure figure, String outcome) {
        return Roles.outcome(figure).filter(outcome::equals).isPresent();
    }
}
