package org.proviso.core.register.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a name or a text as names are compared: without accents, case and what stands between them. A name that is one
 * word of capitals, as acronyms are, keeps its capitals, so that "US" is not found in "us".
 */
final class NameWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** What may stand between two words of one name. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}.'\u2019&/]{1,8}");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]{1,7}");

    private final String text;
    private final List<Word> words;

    /**
     * A word of a text.
     *
     * @param start UTF-16 units
     * @param folded without accents and case
     * @param plain without accents
     */
    private record Word(int start, int end, String folded, String plain) {}

    private NameWords(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static NameWords of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String plain = MARKS.matcher(Normalizer.normalize(matcher.group(), Normalizer.Form.NFKD))
                    .replaceAll("");
            words.add(new Word(matcher.start(), matcher.end(), plain.toLowerCase(Locale.ROOT), plain));
        }
        return new NameWords(text, words);
    }

    /** How a name is compared: equal forms are one name. */
    static String form(String name) {
        NameWords read = of(name);
        boolean acronym =
                read.size() == 1 && ACRONYM.matcher(read.words.getFirst().plain).matches();
        return acronym
                ? read.words.getFirst().plain
                : read.words.stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    int size() {
        return words.size();
    }

    int start(int word) {
        return words.get(word).start;
    }

    /** Behind the last of so many words from a word on. */
    int end(int word, int count) {
        return words.get(word + count - 1).end;
    }

    /** The word without case; an acronym may also stand as it is written. */
    String folded(int word) {
        return words.get(word).folded;
    }

    String plain(int word) {
        return words.get(word).plain;
    }

    /** Whether the words of a form stand here, with nothing between them that parts names. */
    boolean has(int at, List<String> form) {
        if (at + form.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < form.size(); i++) {
            Word word = words.get(at + i);
            boolean same = form.get(i).equals(word.folded) || form.get(i).equals(word.plain);
            if (!same || (i > 0 && !isJoined(at + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isJoined(int word) {
        String between = text.substring(words.get(word - 1).end, words.get(word).start);
        return BETWEEN.matcher(between).matches();
    }
}
