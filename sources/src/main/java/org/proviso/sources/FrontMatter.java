package org.proviso.sources;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The YAML block between two {@code ---} lines at the head of a Markdown file.
 *
 * <p>Only the scalar values of the outermost mapping are of use. They are taken from the parser's event stream, so nothing
 * is composed: aliases are never expanded, nesting costs no stack, and the block's length is limited.
 *
 * @param values the scalars of the outermost mapping by lower-case key
 * @param body the file after the block
 */
record FrontMatter(Map<String, String> values, String body, List<String> notes) {
    private static final int MAX_CHARS = 1 << 16;
    private static final int MAX_DEPTH = 50;
    private static final Pattern OPENING = Pattern.compile("\\A\uFEFF?---[ \\t]*\\R");
    private static final Pattern CLOSING = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
    /** A line of a block that is not YAML: {@code title: Freeze: what now}; only the first colon parts. */
    private static final Pattern LINE = Pattern.compile("([\\w][\\w .-]{0,60}?)[ \\t]*:(|[ \\t].*)");

    private static final Pattern QUOTED = Pattern.compile("([\"'])(.*)\\1");
    private static final Pattern COMMENT = Pattern.compile("[ \\t]+#.*$");

    /** Words that go on below in lines that are set in. */
    private static final Pattern FOLDED = Pattern.compile("[>|][+-]?");

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(true)
            .setCodePointLimit(MAX_CHARS)
            .setLabel("front matter")
            .build();

    FrontMatter {
        values = Map.copyOf(values);
        notes = List.copyOf(notes);
    }

    /**
     * A file without such a block is all body. One that is not YAML is read line by line, since people write a colon in a title without quotes;
     * where that finds no keys either, the file is all body. Both are noted.
     */
    static FrontMatter of(String text) {
        Matcher opening = OPENING.matcher(text);
        if (!opening.find()) {
            return new FrontMatter(Map.of(), text, List.of());
        }
        Matcher closing =
                CLOSING.matcher(text).region(opening.end(), Math.min(text.length(), opening.end() + MAX_CHARS));
        if (!closing.find()) {
            return new FrontMatter(Map.of(), text, List.of());
        }
        String yaml = text.substring(opening.end(), closing.start());
        try {
            return new FrontMatter(scalars(yaml), text.substring(closing.end()), List.of());
        } catch (YamlEngineException e) {
            String why = "the front matter is not YAML ("
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + "); ";
            return byLines(yaml)
                    .map(values -> new FrontMatter(
                            values,
                            text.substring(closing.end()),
                            List.of(why + "it was read line by line, as 'key: value'")))
                    .orElseGet(() -> new FrontMatter(Map.of(), text, List.of(why + "it was read as text")));
        }
    }

    /** Nothing where a line that begins at the margin has no key, or where there is none: then it may be text between two rules. */
    private static Optional<Map<String, String>> byLines(String yaml) {
        Map<String, String> values = new HashMap<>();
        String key = "";
        for (String line : yaml.lines().toList()) {
            Matcher pair = LINE.matcher(line);
            if (pair.matches()) {
                key = pair.group(1).strip().toLowerCase(Locale.ROOT);
                values.putIfAbsent(key, plain(pair.group(2)));
            } else if (!isBeside(line)) {
                return Optional.empty();
            } else if (!line.isBlank() && !key.isEmpty() && isIndented(line) && !isItem(line)) {
                values.merge(key, line.strip(), (words, more) -> (words + " " + more).strip());
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    /** What may stand between keys: an empty line, a comment, a list's item, words that go on. */
    private static boolean isBeside(String line) {
        return line.isBlank() || line.startsWith("#") || isItem(line) || isIndented(line);
    }

    private static boolean isItem(String line) {
        return line.strip().startsWith("- ") || line.strip().equals("-");
    }

    private static boolean isIndented(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    /** A value without its quotes, or without the comment behind it. */
    private static String plain(String value) {
        Matcher quoted = QUOTED.matcher(value.strip());
        if (quoted.matches()) {
            return quoted.group(2);
        }
        String words = COMMENT.matcher(value).replaceFirst("").strip();
        return FOLDED.matcher(words).matches() ? "" : words;
    }

    /** The first of the keys that has a value. */
    Optional<String> first(String... keys) {
        for (String key : keys) {
            String value = values.get(key);
            if (value != null && !value.isBlank() && !value.equals("null") && !value.equals("~")) {
                return Optional.of(value.strip());
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> scalars(String yaml) {
        OutermostMapping mapping = new OutermostMapping();
        Iterator<Event> events = new Parse(SETTINGS).parseString(yaml).iterator();
        while (events.hasNext()) {
            mapping.take(events.next());
        }
        return mapping.scalars;
    }

    /** Follows the events and keeps the scalars that are values of the outermost mapping. */
    private static final class OutermostMapping {
        private final Map<String, String> scalars = new HashMap<>();
        private int depth;
        private boolean valueNext;
        private String key = "";

        void take(Event event) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> enter();
                case MappingEnd, SequenceEnd -> {
                    depth--;
                    next(depth == 1);
                }
                case Scalar -> {
                    scalar(((ScalarEvent) event).getValue());
                    next(depth == 1);
                }
                case Alias -> next(depth == 1);
                case Comment, DocumentEnd, DocumentStart, StreamEnd, StreamStart -> {}
            }
        }

        /** The scanner's time grows with the square of the depth. */
        private void enter() {
            depth++;
            if (depth > MAX_DEPTH) {
                throw new YamlEngineException("nested deeper than " + MAX_DEPTH + " levels");
            }
        }

        private void scalar(String words) {
            if (depth == 1 && valueNext) {
                scalars.putIfAbsent(key, words);
            } else if (depth == 1) {
                key = words.strip().toLowerCase(Locale.ROOT);
            }
        }

        /** In the outermost mapping, key and value take turns, whatever they are. */
        private void next(boolean outermost) {
            valueNext = outermost != valueNext;
        }
    }
}
