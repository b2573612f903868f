package org.proviso.core.resolve;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.core.tables.Tables;

/** Words in capitals that are no names of programmes: numerals, sources that are cited, states, and words that are shouted. */
final class Capitals {
    /** So many characters before and after a word are looked at. */
    private static final int AROUND = 24;

    private static final Pattern NUMERAL = Pattern.compile("[IVX]+");

    /** "85 FR 12345", "50 USC § 1701", "40 CFR part 60": a volume, its source and a page or section. */
    private static final Pattern AFTER_VOLUME = Pattern.compile("(?<![\\p{L}\\p{N}$.,])\\d{1,4}\\s$");

    private static final Pattern BEFORE_PAGE =
            Pattern.compile("^\\.?\\s(?:\u00a7+\\s?|[Pp]arts?\\s|[Ss]ec(?:tions?|\\.)\\s)?\\d");

    /** "Pittsburgh, PA", "(D-PA)". */
    private static final Pattern AFTER_PLACE = Pattern.compile("(?:\\p{Ll}\\.?,\\s|\\b[DRI]-)$");

    /** "PA-12", "PA 15222". */
    private static final Pattern BEFORE_DISTRICT = Pattern.compile("^(?:-\\d{1,2}\\b|\\s\\d{5}\\b)");

    /** Between two words in capitals, an initial may stand: "JOHN Q. PUBLIC". */
    private static final Pattern AFTER_CAPITALS =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{2,}\\s(?:\\p{Lu}\\.\\s)?$");

    private static final Pattern BEFORE_CAPITALS =
            Pattern.compile("^\\s(?:\\p{Lu}\\.\\s)?\\p{Lu}{2,}(?![\\p{L}\\p{N}])");

    private static final Set<String> STATES = Tables.cells(Capitals.class, "postal-codes.tsv", 1).stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    private Capitals() {}

    /** Whether the word in capitals from start to end of a text, which may be a name elsewhere, is none here. */
    static boolean nameNothing(String text, int start, int end) {
        String word = text.substring(start, end);
        String before = text.substring(Math.max(0, start - AROUND), start);
        String after = text.substring(end, Math.min(text.length(), end + AROUND));
        return NUMERAL.matcher(word).matches()
                || isSource(before, after)
                || (STATES.contains(word) && isPlace(before, after))
                || AFTER_CAPITALS.matcher(before).find()
                || BEFORE_CAPITALS.matcher(after).find();
    }

    /** Whether the word from start to end of a text is a source that is cited. */
    static boolean isSource(String text, int start, int end) {
        return Character.isUpperCase(text.charAt(start))
                && Character.isUpperCase(text.charAt(end - 1))
                && isSource(
                        text.substring(Math.max(0, start - AROUND), start),
                        text.substring(end, Math.min(text.length(), end + AROUND)));
    }

    private static boolean isSource(String before, String after) {
        return AFTER_VOLUME.matcher(before).find() && BEFORE_PAGE.matcher(after).find();
    }

    private static boolean isPlace(String before, String after) {
        return AFTER_PLACE.matcher(before).find()
                || BEFORE_DISTRICT.matcher(after).find();
    }
}
