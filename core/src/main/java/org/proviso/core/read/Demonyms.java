package org.proviso.core.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.NameMention;

/** Names of the people of a country, as many of them: "Syrians". */
final class Demonyms {
    private static final int NAMES = 5;
    private static final Set<String> PLURALS = Tables.read(NameMention.class, "countries.tsv").stream()
            .map(row -> Arrays.asList(row.cell(NAMES).toLowerCase(Locale.ROOT).split("\\|", -1)))
            .flatMap(names -> names.stream().filter(name -> isPlural(name, names)))
            .collect(Collectors.toUnmodifiableSet());

    private Demonyms() {}

    private static boolean isPlural(String name, List<String> names) {
        return name.endsWith("s") && names.contains(name.substring(0, name.length() - 1));
    }

    /** @param lower a word in small letters */
    static boolean isPeople(String lower) {
        return PLURALS.contains(lower);
    }
}
