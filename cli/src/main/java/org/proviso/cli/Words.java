package org.proviso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Small words of printed lines. */
final class Words {
    private static final int SHORT_FACT = 70;
    /** A space at which no line ends. */
    private static final char HELD = '\u00a0';

    /** Where words are cut off; once, however often they are. */
    private static final String CUT = "\u2026";

    private Words() {}

    /** {@code 1 document}, {@code 3 documents}. */
    static String count(int number, String noun) {
        return count(number, noun, noun + "s");
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** A name on one line, whatever its characters: a line end as {@code \\n}, one that steers the terminal as its number. */
    static String printable(String name) {
        if (name.codePoints().noneMatch(Words::steers)) {
            return name;
        }
        StringBuilder plain = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (c == '\n') {
                plain.append("\\n");
            } else if (c == '\t') {
                plain.append("\\t");
            } else if (steers(c)) {
                plain.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    /** Control characters, line ends, and marks that turn the direction of writing. */
    private static boolean steers(int c) {
        return Character.isISOControl(c)
                || (c >= '\u2028' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u200e'
                || c == '\u200f';
    }

    /** Words on lines of a width, each begun with so many spaces; a longer word has a line of its own. */
    static List<String> wrapped(String words, int indent, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        for (String word : words.strip().split("\\s+", -1)) {
            if (line.length() > indent && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(indent));
            }
            line.append(line.length() > indent ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Words on lines of a width, the first begun with so many spaces, the others with two more. */
    static List<String> hanging(String words, int indent, int width) {
        List<String> lines = wrapped(words, indent + 2, width);
        lines.set(0, lines.getFirst().substring(2));
        return lines;
    }

    /** A line as it is; on a terminal that is narrower on several, those behind the first with two more spaces. */
    static List<String> onScreen(String line) {
        return onScreen(line, ScreenWidth.columns());
    }

    /** @param columns of the terminal, where somebody looks at one */
    static List<String> onScreen(String line, Optional<Integer> columns) {
        int indent = line.length() - line.stripLeading().length();
        return columns.filter(width -> line.length() > width)
                .map(width -> hanging(line, indent, width))
                .orElse(List.of(line));
    }

    /** The same for facts, apart by a middle dot; a short one is not broken. */
    static List<String> facts(List<String> facts, int indent, int width) {
        String joined = facts.stream()
                .map(fact -> fact.length() <= SHORT_FACT ? fact.replace(' ', HELD) : fact)
                .collect(Collectors.joining(" \u00b7 "));
        return hanging(joined, indent, width).stream()
                .map(line -> line.replace(HELD, ' '))
                .toList();
    }

    /** Words on one line, no longer than {@code longest}, cut at a word. */
    static String shortened(String words, int longest) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int space = line.lastIndexOf(' ', longest - 1);
        String begin = line.substring(0, space > longest / 2 ? space : longest - 1);
        return begin.endsWith(CUT) ? begin : begin + CUT;
    }
}
