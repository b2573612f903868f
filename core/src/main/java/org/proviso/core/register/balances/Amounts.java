package org.proviso.core.register.balances;

import java.math.BigDecimal;
import java.util.Locale;
import org.proviso.core.model.Quantity;

/** Amounts as words. */
final class Amounts {
    private Amounts() {}

    /** {@code 25,000,000}. */
    static String number(BigDecimal value) {
        return String.format(Locale.ROOT, "%,f", value).replaceAll("\\.?0+$", "");
    }

    /** {@code about 25,000,000 USD}. */
    static String words(Quantity quantity) {
        String near = quantity.approx() == Quantity.Approx.EXACT
                ? ""
                : quantity.approx().wireName() + " ";
        return near + number(quantity.value()) + " " + quantity.unit();
    }
}
