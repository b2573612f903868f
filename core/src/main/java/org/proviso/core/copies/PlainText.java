package org.proviso.core.copies;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A text in which eight characters are looked at at once. Plain are letters and digits among the first 128 characters, as
 * nearly all of them are. Where they stand is a bit each, found by the highest bits of eight bytes in one go (Lamport:
 * Multiple byte processing with full-word instructions, CACM 18, 1975).
 */
final class PlainText {
    /** The last character that may be plain. */
    static final int LAST = 0x7f;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** One bit of each of eight bytes: the lowest, the highest, and the one by which a small letter differs from its capital. */
    private static final long EACH = 0x0101_0101_0101_0101L;

    private static final long HIGHEST = EACH << 7;
    private static final long SMALL = 0x20 * EACH;
    /** Moves the lowest bits of eight bytes side by side into the highest byte. */
    private static final long GATHER = 0x0102_0408_1020_4080L;

    private static final Pattern SURROGATE = Pattern.compile("[^\\x{0}-\\x{ffff}]");

    private final byte[] characters;
    private final long[] plain;

    PlainText(String text) {
        int blocks = text.length() / Long.SIZE + 1;
        this.characters = bytes(text, blocks * Long.SIZE + Long.BYTES);
        this.plain = new long[blocks];
        for (int i = 0; i < blocks * Long.SIZE; i += Long.BYTES) {
            long letters = plain(eight(i)) >>> 7;
            plain[i / Long.SIZE] |= (letters * GATHER >>> Long.SIZE - Byte.SIZE) << i;
        }
    }

    /** A byte a character; those beyond the first 256 become question marks, which are not plain. */
    private static byte[] bytes(String text, int length) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < text.length()) {
            // two characters that are one code point became one question mark
            bytes = SURROGATE.matcher(text).replaceAll("??").getBytes(StandardCharsets.ISO_8859_1);
        }
        return Arrays.copyOf(bytes, length);
    }

    /** Bit by bit, whether the 64 characters of a block are plain, the first in the lowest bit. */
    long plain(int block) {
        return plain[block];
    }

    /** The character at a place and the seven after it, the first in the lowest byte; 0 after the end of the text. */
    long eight(int at) {
        return (long) EIGHT.get(characters, at);
    }

    boolean isSpace(int at) {
        return characters[at] == ' ';
    }

    /** Eight plain letters and digits in lower case. */
    static long lowerCase(long eight) {
        // digits have this bit
        return eight | SMALL;
    }

    /** Whether there is a digit among plain letters and digits; bytes outside the mask do not count. */
    static boolean hasDigit(long eight, long mask) {
        return (~eight & 0x40 * EACH & mask) != 0;
    }

    /** Whether the first of eight plain letters and digits is a capital. */
    static boolean opensWithCapital(long eight) {
        return (eight & 0x60) == 0x40;
    }

    /** The highest bit of those of eight bytes that are plain letters and digits. */
    private static long plain(long eight) {
        long sevenBits = eight & ~HIGHEST;
        return (within(sevenBits | SMALL, 'a', 'z') | within(sevenBits, '0', '9')) & ~eight & HIGHEST;
    }

    /** The highest bit of those of eight bytes that lie in a range; it is not set in any of the bytes. */
    private static long within(long eight, int first, int last) {
        return eight + (0x80 - first) * EACH & ~(eight + (0x7f - last) * EACH);
    }
}
