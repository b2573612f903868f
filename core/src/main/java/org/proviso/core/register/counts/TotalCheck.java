package org.proviso.core.register.counts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.proviso.core.model.Quantity.Approx;

/**
 * A total and the numbers told right before or right behind it. That they add up is said when a word says that it is a
 * total, or when all are told to the last of four digits or more: that is no accident. That they do not add up is not
 * said: numbers that stand beside a total need not be all of its parts.
 */
final class TotalCheck {
    private static final int FEWEST_DIGITS = 4;
    private static final int DIGITS_OF_A_TOTAL = 2;
    private static final int MOST_PARTS = 6;
    private static final int APART = 600;
    private static final int CUE_WITHIN = 5;

    private final Sheet sheet;

    private TotalCheck(Sheet sheet) {
        this.sheet = sheet;
    }

    static void run(Sheet sheet) {
        TotalCheck check = new TotalCheck(sheet);
        check.over(sheet.numbers());
        check.over(sheet.figures().stream().filter(Figure::isMoney).toList());
    }

    private void over(List<Figure> alike) {
        for (int at = 0; at < alike.size(); at++) {
            Figure total = alike.get(at);
            boolean told = isTold(total);
            for (int parts = total.times() == 1 ? 1 : MOST_PARTS + 1; parts <= MOST_PARTS; parts++) {
                if (at + parts < alike.size()) {
                    compare(total, alike.subList(at + 1, at + 1 + parts), told);
                }
                if (at - parts >= 0) {
                    compare(total, alike.subList(at - parts, at), told);
                }
            }
        }
    }

    private static boolean isTold(Figure total) {
        List<String> before = ContentWords.words(total.before());
        String near = String.join(" ", before.subList(Math.max(0, before.size() - CUE_WITHIN), before.size()));
        String behind =
                ContentWords.words(total.after()).stream().limit(CUE_WITHIN).collect(Collectors.joining(" "));
        return CountWords.TABLE.in("total", near).isPresent()
                || CountWords.TABLE.in("total", behind).isPresent();
    }

    private void compare(Figure total, List<Figure> parts, boolean told) {
        boolean several = parts.size() > 1 || parts.getFirst().times() > 1;
        boolean close = parts.stream()
                .allMatch(part -> Math.abs(part.start() - total.start()) <= APART
                        && part.amount().compareTo(total.value()) < 0
                        && part.amount().compareTo(Rounding.unit(total.value())) >= 0
                        && Roles.sameNoun(part, total));
        if (!several || !close) {
            return;
        }
        BigDecimal sum = parts.stream().map(Figure::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        // numbers without a noun may be those of sections or lines
        boolean exact =
                !total.unit().isEmpty() && precise(total) && parts.stream().allMatch(TotalCheck::precise);
        boolean stated = told && Rounding.digits(total.value()) >= DIGITS_OF_A_TOTAL;
        if ((exact || stated) && total.rounding().meets(new Rounding(sum, sum))) {
            List<Figure> all = new ArrayList<>(parts);
            all.add(total);
            sheet.add(
                    CountFlag.Kind.CHECKS,
                    parts.stream().map(part -> Sheet.shown(part, "")).collect(Collectors.joining(" + ")) + " = "
                            + Sheet.shown(total, total.isNumber() ? total.unit() : "") + ": checks",
                    all);
        }
    }

    private static boolean precise(Figure figure) {
        return Rounding.digits(figure.value()) >= FEWEST_DIGITS && figure.approx() == Approx.EXACT;
    }
}
