package org.proviso.core.text;

import java.math.BigDecimal;

/**
 * What a number counts.
 *
 * @param end after the words of the unit that belong to the mention ("percent", "dollars"); the number's own end for a counted noun
 * @param name as {@link org.proviso.core.model.Quantity} has it
 * @param factor to whole units: 0.01 for cents
 */
record Unit(int end, String name, BigDecimal factor) {
    static Unit none(int end) {
        return new Unit(end, "", BigDecimal.ONE);
    }

    static Unit of(int end, String name) {
        return new Unit(end, name, BigDecimal.ONE);
    }

    boolean isEmpty() {
        return name.isEmpty();
    }
}
