package org.proviso.core.register.counts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shares of one whole: none is above 100 percent, and those that exclude each other do not come to more. */
final class ShareCheck {
    private static final WordRows TABLE = CountWords.TABLE;
    private static final Rounding WHOLE = new Rounding(BigDecimal.valueOf(100), BigDecimal.valueOf(100));
    private static final Pattern OF =
            Pattern.compile("(?:of|out of) (?:(?:the|all|its|their|these|those|our|u|s|foreign|aid) ){0,4}(\\S+).*");

    private ShareCheck() {}

    static void run(Sheet sheet) {
        List<Figure> shares = sheet.percents().stream()
                .filter(percent -> !Roles.isChange(percent))
                .toList();
        for (Figure share : shares) {
            if (base(share).isPresent() && share.rounding().isAbove(WHOLE)) {
                sheet.add(
                        CountFlag.Kind.SHARE_ABOVE_WHOLE,
                        Sheet.shown(share, "of " + base(share).get()) + ": a share above the whole",
                        List.of(share));
            }
        }
        for (int i = 0; i + 1 < shares.size(); i++) {
            together(sheet, shares.get(i), shares.get(i + 1));
        }
    }

    /** The noun of people, events or things that a percentage is "of". */
    private static Optional<String> base(Figure share) {
        Matcher of = OF.matcher(share.after());
        return of.matches() && TABLE.has("unit", of.group(1)) ? Optional.of(of.group(1)) : Optional.empty();
    }

    private static void together(Sheet sheet, Figure one, Figure other) {
        Optional<String> first = division(one);
        boolean exclude = first.isPresent()
                && first.equals(division(other))
                && !Roles.outcome(one).equals(Roles.outcome(other))
                && Sheet.isNear(one, other)
                && Roles.isShareOfMoney(one) == Roles.isShareOfMoney(other)
                && sameBase(one, other);
        if (!exclude) {
            return;
        }
        Rounding sum = Rounding.sum(List.of(one.rounding(), other.rounding()));
        String words = Sheet.shown(one, Roles.outcome(one).orElse("")) + " + "
                + Sheet.shown(other, Roles.outcome(other).orElse("")) + " = "
                + Sheet.plain(one.value().add(other.value())) + " %";
        if (sum.isAbove(WHOLE)) {
            sheet.add(CountFlag.Kind.SHARES_EXCEED, words + ": more than the whole", List.of(one, other));
        } else if (sum.meets(WHOLE)) {
            sheet.add(CountFlag.Kind.CHECKS, words + ": checks", List.of(one, other));
        }
    }

    private static boolean sameBase(Figure one, Figure other) {
        Optional<String> first = base(one).map(CountWords::shareNoun);
        Optional<String> second = base(other).map(CountWords::shareNoun);
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }

    private static Optional<String> division(Figure share) {
        return Roles.outcome(share)
                .flatMap(outcome -> TABLE.row("exclusive", outcome))
                .map(WordRows.Row::as);
    }
}
