package org.proviso.core.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whose report a text is, as its head says: the agency of a dateline, "LIMA, May 4 (Strait Wire) -", or the paper of its first line. */
public final class Imprint {
    /** Of how many lines with words one may be the dateline. */
    private static final int HEAD = 6;

    private static final String DAY =
            "(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{Lu}\\p{L}{2,8}\\.?|\\p{Lu}[a-z]{2,5}day)(?:,? \\d{4})?";
    /** Of capitals: "LIMA", "PORT-AU-PRINCE", "WASHINGTON D.C.". */
    private static final String CAPITALS = "\\p{Lu}{2}[\\p{Lu}\\p{M} .'\u2019/-]{0,30}";

    /** A place in capitals, where it lies, the day, and in brackets whose report it is: "LIMA, Peru, May 4 (Strait Wire) -". */
    private static final Pattern DATELINE = Pattern.compile(
            "^(?<place>" + CAPITALS + ")(?:, \\p{Lu}[\\p{L}\\p{M} .'\u2019-]{1,30}?)?(?:,? (?:" + DAY + "|" + DAY + ", "
                    + DAY
                    + "))? ?\\((?<outlet>[\\p{Lu}\\d][\\p{L}\\p{M}\\d .&'\u2019-]{1,40})\\)\\s*(?:-|\u2013|\u2014)+\\s.*",
            Pattern.DOTALL);

    /** Countries, places and authorities, in lower case: what stands in brackets behind a place may be one of these. */
    private static final Set<String> NO_OUTLETS = Stream.of(
                    names("countries.tsv", 1, 2, 3),
                    names("places.tsv", 1),
                    names("us-states.tsv", 0, 1),
                    names("authorities.tsv", 1, 2),
                    names("generic-bodies.tsv", 1))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    /** Before a bracket, as a whole: "UNITED NATIONS (UN)". */
    private static final Set<String> BODIES = Stream.of(names("authorities.tsv", 1, 2), names("generic-bodies.tsv", 1))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private Imprint() {}

    /** The outlet, where the head of the text names one. */
    public static Optional<String> outlet(String text) {
        List<String> head = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(HEAD)
                .toList();
        return head.stream()
                .map(Imprint::ofDateline)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> head.stream().limit(1).filter(Letterheads::isOutlet).findFirst());
    }

    private static Optional<String> ofDateline(String line) {
        return Stream.of(DATELINE.matcher(line))
                .filter(Matcher::matches)
                .filter(dateline -> !isBody(dateline.group("place").strip()))
                .map(dateline -> dateline.group("outlet").strip())
                .filter(name -> !NO_OUTLETS.contains(name.toLowerCase(Locale.ROOT)) && !Letterheads.isBody(name))
                .findFirst();
    }

    private static boolean isBody(String place) {
        return BODIES.contains(place.toLowerCase(Locale.ROOT)) || Letterheads.isBody(place);
    }

    private static Stream<String> names(String table, int... columns) {
        return Tables.read(Imprint.class, "/org/proviso/core/text/" + table).stream()
                .flatMap(row -> IntStream.of(columns)
                        .filter(column -> column < row.cells().size())
                        .mapToObj(row::cell))
                .flatMap(cell -> Tables.parts(cell).stream())
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
