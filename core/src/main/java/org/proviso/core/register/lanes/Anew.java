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
    private static final String RE = "re";

    private static final Pattern AGAIN = Pattern.compile("(?i)\\b(?:" + any("again") + "\\b|" + RE + "-?" + "(?:"
            + words("verb")
                    .map(verb -> Pattern.quote(verb.substring(RE.length())))
                    .collect(Collectors.joining("|"))
            + "))");

    /** One of these stands in all that says so. */
    private static final WordsWithin ANY =
            WordsWithin.ofWhole(Stream.concat(words("again"), words("verb").map(verb -> verb.substring(RE.length()))));

    /** "Had", "had been imposed", "had imposed it" right before; not across another clause. */
    private static final Pattern HAD = Pattern.compile(
            "(?i)\\b" + any("before") + "(?! to\\b)(?: (?!" + any("clause") + "\\b)[^\\s,;:.]+){0,4} $");

    private static final Pattern OF_BEFORE = Pattern.compile("(?i)^(?:(?:\\d+|" + any("time") + ") )*" + any("after")
            + "\\b|^(?-i:(?!.*\\b\\p{Ll}+ed\\b.*\\bhad\\b)).*\\bhad\\b(?! to\\b)");

    private Anew() {}

    /** Of what did not happen none does. */
    public static boolean tells(Claim claim) {
        if (claim.modality() != Modality.ACTUAL) {
            return false;
        }
        String words = claim.evidence().exact();
        return ANY.areIn(words)
                && AGAIN.matcher(words)
                        .results()
                        .anyMatch(found ->
                                !HAD.matcher(words.substring(0, found.start())).find());
    }

    /** Whether it tells of a time before that of what stands before it: "two weeks after lifting it", "which it had lifted". */
    public static boolean tellsOfBefore(Claim claim) {
        return OF_BEFORE.matcher(claim.evidence().exact()).find();
    }

    private static String any(String kind) {
        return words(kind).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Stream<String> words(String kind) {
        return Tables.cells(Anew.class, "anew-words.tsv", 2).stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(List::getLast)
                .flatMap(cell -> Tables.parts(cell).stream());
    }
}
