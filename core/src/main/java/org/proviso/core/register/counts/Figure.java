package org.proviso.core.register.counts;

import java.math.BigDecimal;
import java.util.List;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Quantity.Approx;
import org.proviso.core.register.EntryId;

/**
 * A number in the words of claims, with the words around it up to the numbers beside it.
 *
 * @param unit {@code percent}, {@code money}, or the word behind the number
 * @param sentence where its sentence begins
 * @param start its first code point in the document
 * @param before the plain words since the number before it
 * @param after the plain words up to the number behind it
 * @param close of these the words before any mark
 * @param times for how many it holds each; 1 for most
 * @param entries whose claims tell it
 */
record Figure(
        BigDecimal value,
        String unit,
        Approx approx,
        DocumentId document,
        int sentence,
        int start,
        int end,
        String before,
        String after,
        String close,
        int times,
        List<EntryId> entries) {
    static final String PERCENT = "percent";
    static final String MONEY = "money";

    boolean isPercent() {
        return unit.equals(PERCENT);
    }

    boolean isMoney() {
        return unit.equals(MONEY);
    }

    boolean isNumber() {
        return !isPercent() && !isMoney();
    }

    Rounding rounding() {
        return Rounding.of(value, approx, isPercent()).times(times);
    }

    BigDecimal amount() {
        return value.multiply(BigDecimal.valueOf(times));
    }
}
