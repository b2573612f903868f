package org.proviso.core.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells from a given name or a royal title whether "he" or "she" can mean somebody; from {@code given-names.tsv}. */
public final class GivenNames {
    private static final Set<String> MEN = new HashSet<>(Set.of("king", "prince", "mr", "mr.", "sir", "pope"));
    private static final Set<String> WOMEN =
            new HashSet<>(Set.of("queen", "princess", "mrs", "mrs.", "ms", "ms.", "dame", "lady"));

    static {
        WordClasses.read("given-names.tsv").byClass().forEach((origin, names) -> {
            if (origin.endsWith(" men")) {
                MEN.addAll(names);
            } else if (origin.endsWith(" women")) {
                WOMEN.addAll(names);
            }
        });
    }

    private GivenNames() {}

    /** Whether a singular pronoun of the third person can stand for the person; also where the name does not tell. */
    public static boolean mayBe(String pronoun, String plainName) {
        int space = plainName.indexOf(' ');
        String first = Word.fold(space < 0 ? plainName : plainName.substring(0, space));
        boolean man = MEN.contains(first);
        boolean woman = WOMEN.contains(first);
        if (man == woman) {
            return true;
        }
        return switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" -> man;
            case "she", "her", "hers", "herself" -> woman;
            default -> true;
        };
    }
}
