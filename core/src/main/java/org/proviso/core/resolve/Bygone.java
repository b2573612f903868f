package org.proviso.core.resolve;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.tables.Tables;

/** Whether a claim tells of one of another year, in passing: "a similar ban in 2022", but not "in force since 2022". */
final class Bygone {
    private static final Pattern GOES_ON = Pattern.compile("(?i)\\b(?:"
            + Tables.cells(Bygone.class, "going-on-words.tsv", 1).stream()
                    .map(cells -> Pattern.quote(cells.getFirst()))
                    .collect(Collectors.joining("|"))
            + ")\\b");

    private Bygone() {}

    static boolean is(Claim claim) {
        return claim.terms().when().filter(Bygone::isOfAYear).isPresent()
                && !GOES_ON.matcher(claim.evidence().exact()).find();
    }

    /** Of a whole year, and of no month or day of it. */
    private static boolean isOfAYear(Edtf when) {
        return when.earliest()
                .filter(first -> first.getDayOfYear() == 1)
                .map(first -> first.plusYears(1).minusDays(1))
                .equals(when.latest());
    }
}
