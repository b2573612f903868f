package org.proviso.sources;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Span;
import org.proviso.core.tables.Tables;

/** Says that bytes are not text, and why: by a known opening ({@code binary.tsv}), or by the share of control characters. */
final class BinaryKinds {
    private static final int PEEK = 1 << 16;
    private static final int LONGEST_OPENING = 16;
    private static final double MOST_CONTROLS = 0.02;

    private record Opening(String head, String reason) {}

    private static final List<Opening> OPENINGS = Tables.cells(BinaryKinds.class, "binary.tsv", 3).stream()
            .map(row -> new Opening(row.get(0), "it is " + row.get(1) + "; " + row.get(2)))
            .toList();

    private BinaryKinds() {}

    static Optional<String> byOpening(byte[] bytes) {
        String head = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, LONGEST_OPENING));
        return OPENINGS.stream()
                .filter(opening -> head.startsWith(opening.head()))
                .map(Opening::reason)
                .findFirst();
    }

    /** Looks at the opening and at the end of the decoded text; a stray control character does not make it binary. */
    static Optional<String> byControls(String text) {
        Span head = new Span(0, Math.min(text.length(), PEEK));
        Span tail = new Span(Math.max(0, text.length() - PEEK), text.length());
        double share = Math.max(controls(text, head), controls(text, tail));
        return share > MOST_CONTROLS
                ? Optional.of("it is binary (" + Math.round(share * 100)
                        + " % of its characters are zeros, control characters or undecodable); give its text instead")
                : Optional.empty();
    }

    static int controls(String text) {
        return (int) text.chars().filter(BinaryKinds::isControl).count();
    }

    private static double controls(String text, Span within) {
        long controls = within.of(text)
                .chars()
                .filter(c -> isControl(c) || c == '\uFFFD')
                .count();
        return within.isEmpty() ? 0 : controls / (double) within.length();
    }

    private static boolean isControl(int c) {
        return c == 0x7F || (c < ' ' && "\n\r\t\f\u001B".indexOf(c) < 0);
    }
}
