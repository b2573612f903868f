package org.proviso.core.register.counts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a phrase that say what it is about, lightly stemmed, by the {@code stop} and {@code as} rows of a table;
 * the {@code stop} rows of {@code counts.tsv} hold for every table.
 */
public final class ContentWords {
    private static final List<String> ENDINGS = List.of("ing", "ed", "s");
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST = 2000;

    private ContentWords() {}

    /** Lower case, words apart by one space, marks left out: what phrases of tables are compared with. */
    public static String plain(String text) {
        return String.join(" ", words(text));
    }

    /** The words in lower case, in order; of a very long text the first {@value #LONGEST} characters. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String lower = cut.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        int at = 0;
        while (at < lower.length()) {
            int end = wordEnd(lower, at);
            if (end == at) {
                at += Character.charCount(lower.codePointAt(at));
            } else {
                String word = lower.substring(at, end);
                words.add(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
                at = end;
            }
        }
        return words;
    }

    /**
     * Where a word ends that begins here: letters and numbers, then numbers behind points and commas, then letters and numbers behind
     * apostrophes. By hand, as words are asked for of every claim of an entry that something is told of.
     */
    private static int wordEnd(String text, int start) {
        int end = lettersEnd(text, start);
        if (end == start) {
            return start;
        }
        for (int next = end; next >= 0; ) {
            end = next;
            next = isAt(text, end, '.') || isAt(text, end, ',') ? behind(end, numbersEnd(text, end + 1)) : -1;
        }
        for (int next = end; next >= 0; ) {
            end = next;
            next = isAt(text, end, '\'') ? behind(end, lettersEnd(text, end + 1)) : -1;
        }
        return end;
    }

    private static boolean isAt(String text, int at, char mark) {
        return at < text.length() && text.charAt(at) == mark;
    }

    /** What follows a mark, if anything does; else -1. */
    private static int behind(int mark, int end) {
        return end > mark + 1 ? end : -1;
    }

    private static int lettersEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isLetterOrNumber(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static int numbersEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isNumber(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isLetterOrNumber(int letter) {
        return Character.isLetter(letter) || isNumber(letter);
    }

    /** The stems of the words that are no number and no {@code stop} row of the table, each once. */
    public static Set<String> of(String text, WordRows table) {
        Set<String> content = new LinkedHashSet<>();
        for (String word : words(text)) {
            if (!hasNumber(word) && !table.has("stop", word) && !CountWords.TABLE.has("stop", word)) {
                String stem = stem(word);
                content.add(table.row("as", stem).map(WordRows.Row::as).orElse(stem));
            }
        }
        return content;
    }

    private static boolean hasNumber(String word) {
        return word.codePoints().anyMatch(ContentWords::isNumber);
    }

    private static boolean isNumber(int letter) {
        int type = Character.getType(letter);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** {@code program} of "programmes", {@code suspend} of "suspended"; rough, and the same for the same word. */
    public static String stem(String word) {
        String stem = word.endsWith("ies") && word.length() > SHORTEST_STEM
                ? word.substring(0, word.length() - 3) + "y"
                : cut(word);
        if (stem.startsWith("programm")) {
            return "program";
        }
        return stem.length() > SHORTEST_STEM && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String cut(String word) {
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending) && !word.endsWith("ss")) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** The share of the smaller set that stands in the other; 0 when one is empty. */
    public static double overlap(Collection<String> one, Collection<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long common = one.stream().filter(other::contains).count();
        return (double) common / Math.min(one.size(), other.size());
    }
}
