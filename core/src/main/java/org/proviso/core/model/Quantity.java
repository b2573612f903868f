package org.proviso.core.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number with its unit.
 *
 * @param value in full units: 5.2 million is 5200000
 * @param unit an ISO 4217 code for money, {@code percent}, or the counted noun; empty when the text names none
 */
public record Quantity(BigDecimal value, String unit, Approx approx) {
    /** How near the number is said to be. */
    public enum Approx {
        EXACT,
        ABOUT,
        MORE_THAN,
        LESS_THAN,
        AT_LEAST,
        UP_TO;

        /** The name in files: lower case, words apart. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        public static Approx ofWireName(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }
    }

    private static final Set<String> TIMES = Stream.of(
                    "minute", "hour", "day", "week", "month", "quarter", "year", "decade")
            .flatMap(unit -> Stream.of(unit, unit + "s"))
            .collect(Collectors.toUnmodifiableSet());

    public Quantity {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    public boolean isMoney() {
        return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** How long something lasts: told of a claim, but no amount that is compared with others or added up. */
    public boolean isTime() {
        return TIMES.contains(unit);
    }

    /** Same number of the same thing, however near it is said to be. */
    public boolean sameAmount(Quantity other) {
        return value.compareTo(other.value) == 0 && unit.equals(other.unit);
    }
}
