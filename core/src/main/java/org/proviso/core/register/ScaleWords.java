package org.proviso.core.register;

import java.math.BigDecimal;
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

    private static final Map<String, String> PLACES = cells(1);
    private static final Map<String, String> TIMES = cells(2);

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

    /** By how much a unit that is but a letter or two multiplies, where money is meant. */
    static Optional<BigDecimal> timesMoney(String unit) {
        return Optional.ofNullable(TIMES.get(unit.strip().toLowerCase(Locale.ROOT)))
                .filter(times -> !times.equals("-"))
                .map(BigDecimal::new);
    }

    private static Map<String, String> cells(int column) {
        Map<String, String> cells = new HashMap<>();
        for (Tables.Row row : Tables.read(ScaleWords.class, TABLE)) {
            Tables.parts(row.cell(0)).forEach(word -> cells.put(word, row.cell(column)));
        }
        return Map.copyOf(cells);
    }
}
