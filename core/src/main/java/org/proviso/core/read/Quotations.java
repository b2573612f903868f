package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Span;

/**
 * The stretches between quotation marks of a document. A quotation ends at the latest with its paragraph, unless the next
 * one opens with the same mark; unmatched marks are passed over.
 */
final class Quotations {
    private static final int LONGEST = 5_000;
    /** What may stand between a quotation and the words that say whose it is. */
    private static final String BETWEEN = " \t\r\n\u00a0,.;:!?-\u2013\u2014";

    private static final String MARKS = "\"\u201c\u201d'\u2018\u2019`";
    /** "he told reporters on Friday:" is no longer between the cue and the quotation. */
    private static final int NEAR = 90;

    private final String text;
    private final List<Span> spans;

    private Quotations(String text, List<Span> spans) {
        this.text = text;
        this.spans = List.copyOf(spans);
    }

    /** The quotations of a text, up to a place in it. */
    static Quotations of(String text, int limit) {
        return new Quotations(text, new Scan(text, limit).run());
    }

    /** The words between the marks, without the marks, in order. */
    List<Span> spans() {
        return spans;
    }

    String text() {
        return text;
    }

    /** Whether the place lies between quotation marks. */
    boolean holds(int offset) {
        return over(offset).isPresent();
    }

    Optional<Span> over(int offset) {
        int next = Ordered.firstFrom(spans, each -> each, offset + 1);
        return next == 0 ? Optional.empty() : Optional.of(spans.get(next - 1)).filter(span -> span.contains(offset));
    }

    /** The quotation that ends right before a place and leaves its sentence open, with nothing but marks between. */
    Optional<Span> endingAt(int offset) {
        return lastBefore(offset).filter(span -> isGap(span.end(), offset) && isOpen(span));
    }

    private boolean isOpen(Span span) {
        char last = span.isEmpty() ? '.' : text.charAt(span.end() - 1);
        boolean paragraphEnds = text.startsWith("\n", Math.min(text.length(), span.end() + 1))
                || text.startsWith("\n", Math.min(text.length(), span.end() + 2));
        return last != '.' && last != '\u2026' && !paragraphEnds;
    }

    /** The last quotation that ends before a place. */
    Optional<Span> lastBefore(int offset) {
        int next = Ordered.firstFrom(spans, each -> each, offset);
        return next == 0 ? Optional.empty() : Optional.of(spans.get(next - 1)).filter(span -> span.end() <= offset);
    }

    /** The quotation that begins right behind a place, with nothing but marks between. */
    Optional<Span> beginningAt(int offset) {
        return next(offset).filter(span -> isGap(offset, span.start()));
    }

    /** The quotation that a comma or colon leads in, not far behind a place and in the same sentence. */
    Optional<Span> ledIn(int offset, int sentenceEnd) {
        return next(offset).filter(span -> {
            int last = span.start() - 1;
            while (last > offset
                    && (MARKS.indexOf(text.charAt(last)) >= 0 || Character.isWhitespace(text.charAt(last)))) {
                last--;
            }
            char lead = text.charAt(Math.max(0, last));
            return span.start() - offset < NEAR && span.start() <= sentenceEnd && (lead == ',' || lead == ':');
        });
    }

    private Optional<Span> next(int offset) {
        int next = Ordered.firstFrom(spans, each -> each, offset);
        return next == spans.size() ? Optional.empty() : Optional.of(spans.get(next));
    }

    private boolean isGap(int from, int to) {
        if (to - from > NEAR) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (BETWEEN.indexOf(c) < 0 && MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A stretch with the whole of the quotations that begin or end in it. */
    Span widened(Span content) {
        Span wide = content;
        for (Optional<Span> edge : List.of(over(content.start()), over(Math.max(content.start(), content.end() - 1)))) {
            if (edge.isPresent()) {
                wide = wide.union(edge.get());
            }
        }
        return wide;
    }

    /** One pass over a text. */
    private static final class Scan {
        /** What the marks that open a quotation begin with: few places of a text hold any. */
        private static final String MAY_OPEN = "\u201c\"'`";

        private final String text;
        private final int limit;
        private final List<Span> found = new ArrayList<>();
        /** Where the words of the open quotation begin; negative when none is open. */
        private int open = -1;

        private String mark = "";

        Scan(String text, int limit) {
            this.text = text;
            this.limit = limit;
        }

        List<Span> run() {
            int i = 0;
            while (i < limit) {
                i += open < 0 ? opening(i) : inside(i);
            }
            return found;
        }

        private int opening(int i) {
            mark = MAY_OPEN.indexOf(text.charAt(i)) < 0 ? "" : markAt(i, "\u201c", "\"", "''", "``");
            open = mark.isEmpty() ? -1 : i + mark.length();
            return Math.max(1, mark.length());
        }

        private String markAt(int i, String... marks) {
            for (String each : marks) {
                if (text.startsWith(each, i)) {
                    return each;
                }
            }
            return "";
        }

        private int inside(int i) {
            String closing = switch (mark) {
                case "\"" -> markAt(i, "\"");
                case "\u201c" -> markAt(i, "\u201d", "\"");
                default -> markAt(i, "''");
            };
            if (!closing.isEmpty()) {
                found.add(new Span(open, i));
                open = -1;
                return closing.length();
            }
            if (text.startsWith("\n\n", i)) {
                return paragraph(i);
            }
            open = i - open > LONGEST ? -1 : open;
            return 1;
        }

        /** A quotation of several paragraphs opens each with a mark and closes the last one only. */
        private int paragraph(int i) {
            int next = i;
            while (next < limit && text.charAt(next) == '\n') {
                next++;
            }
            if (text.startsWith(mark, next)) {
                return next - i + mark.length();
            }
            if (mark.equals("\u201c")) {
                found.add(new Span(open, i));
            }
            open = -1;
            return next - i;
        }
    }
}
