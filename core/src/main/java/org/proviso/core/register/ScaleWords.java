package org.proviso.core.register;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.proviso.core.tables.Tables;

/** Words that multiply a number ("million"): a quantity that is written in full has none. */
final class ScaleWords {
    private static final String TABLE = "scales.tsv";
    private static final String ANY = "any";
    /** A currency. */
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{3}");

    private static final Map<String, String> PLACES = places();

    private ScaleWords() {}

    /** The word that multiplies, where a unit begins with one. */
    static Optional<String> first(String unit) {
        String[] words = unit.strip().split("\\s+", 2);
        String place = PLACES.getOrDefault(words[0].toLowerCase(Locale.ROOT), "");
        return !place.isEmpty()
                        && (place.equals(ANY)
                                || words.length > 1 && CODE.matcher(words[1]).matches())
                ? Optional.of(words[0])
                : Optional.empty();
    }

    private static Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        for (Tables.Row row : Tables.read(ScaleWords.class, TABLE)) {
            Tables.parts(row.cell(0)).forEach(word -> places.put(word, row.cell(1)));
        }
        return Map.copyOf(places);
    }
}
