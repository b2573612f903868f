package org.proviso.core.tables;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table {@code official-sites.tsv}: whether an address is an authority's own, and of which country. */
public final class OfficialSites {
    private static final Pattern HOST = Pattern.compile("(?i)^[a-z]+://(?:[^/@]*@)?([^/:?#]+)", Pattern.DOTALL);
    private static final Map<String, String> COUNTRIES = read();

    private OfficialSites() {}

    /** The country (ISO 3166-1 alpha-2) whose authority has the address; an empty word when it is official and of none. */
    public static Optional<String> country(String address) {
        Matcher matcher = HOST.matcher(address);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String[] labels = matcher.group(1).toLowerCase(Locale.ROOT).split("\\.", -1);
        String last = labels[labels.length - 1];
        Optional<String> one = Optional.ofNullable(COUNTRIES.get(last));
        if (one.isPresent() || labels.length < 2) {
            return one;
        }
        String before = labels[labels.length - 2];
        return Optional.ofNullable(COUNTRIES.get(before + "." + last))
                .or(() -> last.length() == 2 && COUNTRIES.containsKey(before + ".*")
                        ? Optional.of(ofEnding(last))
                        : Optional.empty());
    }

    private static String ofEnding(String ending) {
        return ending.equals("uk") ? "GB" : ending.toUpperCase(Locale.ROOT);
    }

    private static Map<String, String> read() {
        Map<String, String> countries = new HashMap<>();
        Tables.read(OfficialSites.class, "official-sites.tsv").forEach(row -> countries.put(row.cell(0), row.cell(1)));
        return Map.copyOf(countries);
    }
}
