package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import org.proviso.core.model.Span;

/** The stretches between quotation marks. A quotation ends at the latest with its paragraph; unmatched marks are passed over. */
final class Quotations {
    private static final int LONGEST = 5_000;

    private Quotations() {}

    /** The words between the marks, without the marks, in order. */
    static List<Span> in(String text, int limit) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (open < 0) {
                open = c == '\u201c' || c == '"' ? i + 1 : -1;
            } else if (closes(c, text.charAt(open - 1))) {
                found.add(new Span(open, i));
                open = -1;
            } else if (isParagraphEnd(text, i, limit)) {
                // a quotation of several paragraphs is closed in the last one only
                if (text.charAt(open - 1) == '\u201c') {
                    found.add(new Span(open, i));
                }
                open = -1;
            } else if (i - open > LONGEST) {
                open = -1;
            }
        }
        return found;
    }

    private static boolean closes(char c, char opening) {
        return c == '"' || c == '\u201d' && opening != '"';
    }

    private static boolean isParagraphEnd(String text, int i, int limit) {
        return text.charAt(i) == '\n' && i + 1 < limit && text.charAt(i + 1) == '\n';
    }
}
