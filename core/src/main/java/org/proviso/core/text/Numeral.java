package org.proviso.core.text;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number as written, before anybody asked what it counts.
 *
 * @param start its first character
 * @param end after its last character, words of scale included
 * @param mantissa what stands before the scale: 5.2 in "5.2 million"
 * @param scale 1000000 in "5.2 million"; 1 without one
 */
record Numeral(int start, int end, BigDecimal mantissa, BigDecimal scale, Style style) {
    /** How it is written. */
    enum Style {
        /** Digits alone: perhaps a year or a label. */
        PLAIN,
        /** Digits with a grouping comma, a decimal point or a scale. */
        FIGURE,
        /** Words. */
        WORDS,
        /** A part of a whole, in words or figures: it counts something only with a scale ("half a million"). */
        FRACTION,
        /** Arithmetic: "1.3e6", "2^10", "one over three". It counts nothing. */
        FORMULA,
        /** So many of a whole: "two out of five", "nine in ten". It is a percentage of what follows, and no count. */
        SHARE
    }

    BigDecimal value() {
        return mantissa.multiply(scale);
    }

    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    boolean isPlain() {
        return style == Style.PLAIN;
    }

    Numeral scaledLike(Numeral other) {
        return new Numeral(start, end, mantissa, other.scale, style);
    }

    /** With a part of its last unit more: "2 ¼", "3 million and a half". */
    Numeral plus(FractionReader.Part part) {
        return new Numeral(start, part.end(), mantissa.add(part.value()), scale, Style.FIGURE);
    }

    /** The same place with what a formula makes of it. */
    Numeral formula(int laterEnd, BigDecimal result) {
        return new Numeral(start, laterEnd, result, BigDecimal.ONE, Style.FORMULA);
    }

    /** The same place with the share that a whole makes of it. */
    Numeral share(Numeral whole) {
        return new Numeral(
                start, whole.end(), value().divide(whole.value(), MathContext.DECIMAL64), BigDecimal.ONE, Style.SHARE);
    }

    /** "31 out of 40": the part as a count of what stands behind the whole. */
    Numeral outOf(Numeral whole) {
        return new Numeral(start, whole.end(), mantissa, scale, Style.FIGURE);
    }

    boolean looksLikeYear() {
        return isPlain() && end - start == 4 && mantissa.intValue() >= 1600 && mantissa.intValue() <= 2099;
    }
}
