package org.proviso.core.resolve;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.LongStream;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.counts.CountIdentity.Unit;

/**
 * A quantity as it is compared.
 *
 * @param number a key of the number, of a small one with its unit
 * @param unit a key of the unit; 0 when there is no quantity
 * @param round whether the number has one digit that is not zero, or is a share in steps of five percent, as many numbers are
 * @param counted what one of them is: a person, an event, a thing
 * @param corrects a key of the number that is told to have been wrong: then both are numbers of one thing; 0 where none is
 */
record Amount(long number, long unit, boolean round, Unit counted, long corrects) {
    private static final long NOTHING = 0;

    static final Amount NONE = new Amount(0, 0, false, Unit.OTHER, NOTHING);

    /** "299,000 people" and "299,000 migrants" are one amount, but not "2 states" and "2 years". */
    private static final BigDecimal SMALL = BigDecimal.valueOf(100);

    private static final BigDecimal STEP_OF_SHARES = BigDecimal.valueOf(5);

    /** @param corrects the number that was told wrongly, where the text says so */
    static Amount of(Quantity quantity, Optional<Quantity> corrects) {
        return new Amount(
                number(quantity),
                Hashes.of(quantity.isMoney() ? quantity.unit() : ObjectWords.unit(quantity.unit())),
                quantity.value().stripTrailingZeros().precision() <= 1 || isRoundShare(quantity),
                Unit.of(quantity.unit()),
                corrects.map(Amount::number).orElse(NOTHING));
    }

    private static boolean isRoundShare(Quantity quantity) {
        return (quantity.unit().startsWith("percent") || quantity.unit().equals("%"))
                && quantity.value().remainder(STEP_OF_SHARES).signum() == 0;
    }

    boolean isThere() {
        return unit != 0;
    }

    boolean hasNumberOf(Amount other) {
        return isThere() && other.isThere() && (number == other.number || isLinkedTo(other));
    }

    /** Whether the one corrects the other. */
    boolean isLinkedTo(Amount other) {
        return isThere()
                && other.isThere()
                && ((corrects != NOTHING && corrects == other.number)
                        || (other.corrects != NOTHING && other.corrects == number));
    }

    /** Keys of its number and of the one that it corrects. */
    LongStream numbers() {
        return LongStream.of(number, corrects).filter(key -> key != NOTHING);
    }

    private static long number(Quantity quantity) {
        boolean small = quantity.value().abs().compareTo(SMALL) < 0;
        return Hashes.of(quantity.value().toPlainString() + (small ? " " + quantity.unit() : ""));
    }
}
