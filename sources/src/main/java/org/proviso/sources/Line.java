package org.proviso.sources;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Furniture;

/** A unit while its furniture is looked for: its words, its measures, and the verdict so far. */
final class Line {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}|\\p{N}+");
    /** Somebody speaks, is introduced or breaks off: no headline. */
    private static final Pattern SPEECH = Pattern.compile(
            ": |^(?:I|We|You|It|He|She|They|And|But|So|As|If|When|This|That)\\b|^\\p{Lu}\\. |\\b(?:and|or|the|of|to|a|in|for|on|with|is|are)$");

    private static final int STEM = 6;
    private static final int MOST_STEMS = 400;

    private final Unit unit;
    private final String words;
    private final int count;
    private final boolean closes;
    private Optional<Furniture.Kind> kind;

    Line(Unit unit, String words, Optional<Furniture.Kind> kind) {
        this.unit = unit;
        this.words = words;
        this.kind = kind;
        this.count = Sentences.words(words);
        this.closes = Sentences.closes(words);
    }

    Unit unit() {
        return unit;
    }

    String words() {
        return words;
    }

    int count() {
        return count;
    }

    boolean closes() {
        return closes;
    }

    Optional<Furniture.Kind> kind() {
        return kind;
    }

    boolean isOpen() {
        return kind.isEmpty();
    }

    void mark(Furniture.Kind found) {
        kind = Optional.of(found);
    }

    /** Running text: long enough, and closed like a sentence. */
    boolean isProse() {
        return unit.role() == Unit.Role.PARAGRAPH && closes && count >= 10;
    }

    /** A label or headline: short, without a closing mark, not a list item, not in capitals throughout. */
    boolean isLabel() {
        char first = words.charAt(0);
        char last = words.charAt(words.length() - 1);
        return unit.role() == Unit.Role.PARAGRAPH
                && !closes
                && count >= 2
                && count <= 25
                && Character.isUpperCase(first)
                && ":;,-\u2013\u2014".indexOf(last) < 0
                && !SPEECH.matcher(words).find()
                && words.indexOf('\n') < 0
                && !words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** The first letters of the words that carry content, at most 400. */
    Set<String> stems() {
        Set<String> stems = new HashSet<>();
        Matcher matcher = WORD.matcher(words);
        while (matcher.find() && stems.size() < MOST_STEMS) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            stems.add(word.length() > STEM ? word.substring(0, STEM) : word);
        }
        return stems;
    }

    /** Which part of the stems the other holds too; 0 when there are none. */
    static double share(Set<String> stems, Set<String> other) {
        return stems.isEmpty() ? 0 : stems.stream().filter(other::contains).count() / (double) stems.size();
    }
}
