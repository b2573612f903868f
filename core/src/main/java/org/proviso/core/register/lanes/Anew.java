package org.proviso.core.register.lanes;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Modality;
import org.proviso.core.tables.Tables;

/**
 * Which claims say that what they tell was done again, by {@code anew-words.tsv}: "has again frozen the money", "the curfew was reimposed". It is a
 * new act, behind the end of the first.
 */
public final class Anew {
    private static final Pattern AGAIN = Pattern.compile("(?i)(?<!\\b(?:"
            + words("before").map(Pattern::quote).collect(Collectors.joining("|")) + ") )\\b(?:(?:"
            + words("again").map(Pattern::quote).collect(Collectors.joining("|")) + ")\\b|"
            + words("verb")
                    .map(verb -> "re-?" + Pattern.quote(verb.substring(2)))
                    .collect(Collectors.joining("|"))
            + ")");

    private Anew() {}

    /** Of what did not happen none does. */
    public static boolean tells(Claim claim) {
        return claim.modality() == Modality.ACTUAL
                && AGAIN.matcher(claim.evidence().exact()).find();
    }

    private static Stream<String> words(String kind) {
        return Tables.cells(Anew.class, "anew-words.tsv", 2).stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(List::getLast)
                .flatMap(cell -> Tables.parts(cell).stream());
    }
}
