package org.proviso.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Span;

/**
 * Plain text: the decoded bytes, unchanged. A unit is a line, or, where the file breaks its paragraphs into short lines,
 * a block between empty lines.
 */
final class PlainText {
    /** A file whose lines are all this short, and which has blocks of several, breaks its paragraphs. */
    private static final int LONGEST_WRAPPED_LINE = 100;

    private PlainText() {}

    static Page read(String text, int maxFurnitureChars) {
        if (text.length() > maxFurnitureChars) {
            return page(text, List.of(), List.of("the text is too long to look for page furniture in it"));
        }
        List<Span> lines = lines(text);
        return page(text, isWrapped(text, lines) ? blocks(lines) : units(lines), List.of());
    }

    private static Page page(String text, List<Unit> units, List<String> notes) {
        return new Page(text, PlainTitle.of(text, units), units, Optional.empty(), HeadAddress.of(text), notes, text);
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            lines.add(Blanks.trim(text, start, end));
            // An empty line between "\r" and "\n" would be none: both close the same line.
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return lines;
    }

    private static boolean isWrapped(String text, List<Span> lines) {
        int continued = 0;
        int longLines = 0;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            longLines += line.length() > LONGEST_WRAPPED_LINE ? 1 : 0;
            continued += i > 0
                            && !lines.get(i - 1).isEmpty()
                            && !line.isEmpty()
                            && Character.isLowerCase(text.charAt(line.start()))
                    ? 1
                    : 0;
        }
        return continued > 1 && longLines * 20 < lines.size();
    }

    private static List<Unit> units(List<Span> lines) {
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> Unit.paragraph(line.start(), line.end()))
                .toList();
    }

    private static List<Unit> blocks(List<Span> lines) {
        List<Unit> blocks = new ArrayList<>();
        Optional<Span> open = Optional.empty();
        for (Span line : lines) {
            if (line.isEmpty()) {
                open.ifPresent(block -> blocks.add(Unit.paragraph(block.start(), block.end())));
                open = Optional.empty();
            } else {
                open = Optional.of(open.map(block -> block.union(line)).orElse(line));
            }
        }
        open.ifPresent(block -> blocks.add(Unit.paragraph(block.start(), block.end())));
        return blocks;
    }
}
