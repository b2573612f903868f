package org.proviso.sources;

/**
 * The limits of intake.
 *
 * @param maxFileBytes the largest file that is read
 * @param maxUnpackedBytes the most that a {@code .gz} may unpack to
 * @param maxMarkupChars the longest Markdown or HTML source, in UTF-16 units; its tree takes about ten times the memory
 * @param maxFurnitureChars the longest text that is searched for page furniture without markup, in UTF-16 units
 */
public record IntakeSettings(long maxFileBytes, long maxUnpackedBytes, int maxMarkupChars, int maxFurnitureChars) {
    private static final int MEGABYTE = 1 << 20;

    public IntakeSettings {
        require("maxFileBytes", maxFileBytes);
        require("maxUnpackedBytes", maxUnpackedBytes);
        require("maxMarkupChars", maxMarkupChars);
        require("maxFurnitureChars", maxFurnitureChars);
    }

    public static IntakeSettings defaults() {
        return new IntakeSettings(256L * MEGABYTE, 200L * MEGABYTE, 32 * MEGABYTE, 4 * MEGABYTE);
    }

    private static void require(String name, long value) {
        if (value < 1 || value > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    name + " must lie between 1 and " + (Integer.MAX_VALUE - 8) + ": " + value);
        }
    }
}
