package org.proviso.core.text;

import java.util.Arrays;
import org.proviso.core.model.Span;

/** Turns offsets in UTF-16 units into offsets in code points and back, for one text. Binary search over its surrogate pairs. */
public final class CodePoints {
    /** Where each surrogate pair's second half stands, in order. */
    private final int[] lows;

    private CodePoints(int[] lows) {
        this.lows = lows;
    }

    public static CodePoints of(String text) {
        int[] lows = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == lows.length) {
                    lows = Arrays.copyOf(lows, count * 2);
                }
                lows[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(lows, count));
    }

    /** How many code points stand before the UTF-16 offset. */
    public int ofUnits(int offset) {
        int at = Arrays.binarySearch(lows, offset);
        return offset - (at >= 0 ? at : -at - 1);
    }

    /** The UTF-16 offset of a code point. */
    public int toUnits(int codePoint) {
        int low = 0;
        int high = lows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lows[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /** The same stretch in code points. */
    public Span ofUnits(Span span) {
        return new Span(ofUnits(span.start()), ofUnits(span.end()));
    }
}
