package org.proviso.core.tables;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whose report a text is, as its head says: the agency of a dateline, "LIMA, May 4 (Strait Wire) -", or the paper of its first line. */
public final class Imprint {
    /** Of how many lines with words one may be the dateline. */
    private static final int HEAD = 6;

    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}{2}[\\p{L}\\p{M}\\d .,'\u2019/-]{2,60}\\(([\\p{Lu}\\d][\\p{L}\\p{M}\\d .&'\u2019-]{1,40})\\)\\s*(?:-|\u2013|\u2014)+\\s.*",
            Pattern.DOTALL);

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
                .map(dateline -> dateline.group(1).strip())
                .findFirst();
    }
}
