package org.proviso.bench;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.bench.CodedClaim.Amount;

/** When two names and two quantities count as the same: {@code norm_name}, {@code same_name} and {@code same_quantity} of tools/score_claims.py. */
final class Likeness {
    private static final double TOLERANCE = 1e-6;
    private static final Pattern POSSESSIVE = unicode("[\u2019']s\\b");
    private static final Pattern MARKS = unicode("[^\\w\\s.&-]");
    private static final Pattern SPACE = unicode("\\s+");
    private static final Set<String> IDLE = Set.of(
            "the",
            "a",
            "an",
            "president",
            "secretary",
            "minister",
            "prime",
            "mr.",
            "mrs.",
            "ms.",
            "officials",
            "official",
            "government",
            "of",
            "state");
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("us", "united states"),
            Map.entry("u.s.", "united states"),
            Map.entry("usa", "united states"),
            Map.entry("u.s", "united states"),
            Map.entry("america", "united states"),
            Map.entry("united states of america", "united states"),
            Map.entry("washington", "united states"),
            Map.entry("uk", "united kingdom"),
            Map.entry("u.k.", "united kingdom"),
            Map.entry("britain", "united kingdom"),
            Map.entry("great britain", "united kingdom"),
            Map.entry("uae", "united arab emirates"),
            Map.entry("eu", "european union"),
            Map.entry("u.n.", "united nations"),
            Map.entry("un", "united nations"));

    private Likeness() {}

    /** Half of gold's names are there, and for each further name that gold does not have, half a name more. */
    static boolean ofNames(String gold, String system) {
        if (system.isEmpty()) {
            return false;
        }
        Set<String> golden = names(gold);
        Set<String> found = names(system);
        int hits = 0;
        for (String name : golden) {
            hits += found.stream().anyMatch(other -> isLike(name, other)) ? 1 : 0;
        }
        return hits * 2 >= golden.size() + 0.5 * Math.max(0, found.size() - hits);
    }

    /** The same number, and a unit that holds the other but for its plural; an empty unit fits any. */
    static boolean ofQuantities(Amount gold, Optional<Amount> system) {
        if (system.isEmpty()) {
            return false;
        }
        double value = gold.value();
        if (Math.abs(value - system.get().value()) > TOLERANCE * Math.max(1, Math.abs(value))) {
            return false;
        }
        String wanted = gold.unit().toLowerCase(Locale.ROOT);
        String found = system.get().unit().toLowerCase(Locale.ROOT);
        return found.contains(singular(wanted)) || wanted.contains(singular(found));
    }

    private static String singular(String unit) {
        int end = unit.length();
        while (end > 0 && unit.charAt(end - 1) == 's') {
            end--;
        }
        return unit.substring(0, end);
    }

    private static Set<String> names(String written) {
        Set<String> names = new HashSet<>();
        for (String name : written.split(";", -1)) {
            if (!words(name).isEmpty()) {
                names.add(plain(name));
            }
        }
        return names;
    }

    static String plain(String name) {
        String bare = POSSESSIVE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        bare = MARKS.matcher(bare).replaceAll(" ");
        String joined = String.join(
                " ", words(bare).stream().filter(word -> !IDLE.contains(word)).toList());
        String told = joined.isEmpty() ? bare.strip() : joined;
        return ALIASES.getOrDefault(told, told);
    }

    private static boolean isLike(String gold, String system) {
        return gold.contains(system)
                || system.contains(gold)
                || last(gold)
                        .filter(word -> last(system).filter(word::equals).isPresent())
                        .isPresent();
    }

    private static Optional<String> last(String name) {
        List<String> words = words(name);
        return words.isEmpty() ? Optional.empty() : Optional.of(words.getLast());
    }

    private static List<String> words(String text) {
        return Arrays.stream(SPACE.split(text)).filter(word -> !word.isEmpty()).toList();
    }

    private static Pattern unicode(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }
}
