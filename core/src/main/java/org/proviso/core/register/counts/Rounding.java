package org.proviso.core.register.counts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Quantity.Approx;

/**
 * Between which numbers the true one lies, when a number is told rounded: "4,100" is 4,050 to 4,150, "more than 7 million" 7
 * to 8 million, "181,552" itself. Never more than 5 percent to each side, or 15 percent above "more than".
 *
 * @param low the least
 * @param high the most; never below {@code low}
 */
public record Rounding(BigDecimal low, BigDecimal high) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int DIGITS = 6;
    /** A round number is nearer than its zeros say: "about 1,000" is not 0. */
    private static final BigDecimal NEAR = new BigDecimal("0.05");

    private static final BigDecimal ABOVE = new BigDecimal("0.15");

    public Rounding {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("not a range: " + low + " to " + high);
        }
    }

    /** By the last digit that is told, and the words before it. */
    public static Rounding of(Quantity quantity) {
        return of(quantity.value(), quantity.approx(), quantity.unit().equals("percent"));
    }

    /** @param share whether it is a share, whose whole numbers are rounded too */
    static Rounding of(BigDecimal value, Approx approx, boolean share) {
        BigDecimal told = unit(value);
        boolean whole = !share && told.compareTo(BigDecimal.ONE) > 0;
        BigDecimal unit = whole ? told.min(value.multiply(ABOVE)) : told;
        BigDecimal near = whole ? told.min(value.multiply(NEAR)) : told;
        BigDecimal half = told.compareTo(BigDecimal.ONE) == 0 && !share
                ? BigDecimal.ZERO
                : told.divide(TWO, DIGITS, RoundingMode.HALF_UP).min(near);
        return switch (approx) {
            case EXACT -> new Rounding(value.subtract(half), value.add(half));
            case ABOUT -> new Rounding(value.subtract(near), value.add(near));
            case MORE_THAN, AT_LEAST -> new Rounding(value, value.add(unit));
            case LESS_THAN, UP_TO -> new Rounding(value.subtract(unit), value);
        };
    }

    /** What one step of the last digit that is told is worth: 100 in 4,100, 1 in 31. */
    static BigDecimal unit(BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return BigDecimal.ONE.scaleByPowerOfTen(-plain.scale());
    }

    /** How many digits are told: 2 in 4,100, 6 in 181,552. */
    static int digits(BigDecimal value) {
        return value.stripTrailingZeros().precision();
    }

    /** Of the sum of several. */
    public static Rounding sum(Collection<Rounding> parts) {
        return new Rounding(
                parts.stream().map(Rounding::low).reduce(BigDecimal.ZERO, BigDecimal::add),
                parts.stream().map(Rounding::high).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    Rounding times(int factor) {
        return new Rounding(low.multiply(BigDecimal.valueOf(factor)), high.multiply(BigDecimal.valueOf(factor)));
    }

    /** The share of another in percent; both above zero. */
    Rounding percentOf(Rounding whole) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        return new Rounding(
                low.multiply(hundred).divide(whole.high, DIGITS, RoundingMode.FLOOR),
                high.multiply(hundred).divide(whole.low, DIGITS, RoundingMode.CEILING));
    }

    /** Whether the same number can be meant. */
    public boolean meets(Rounding other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    boolean isAbove(Rounding other) {
        return low.compareTo(other.high) > 0;
    }
}
