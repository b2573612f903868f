package org.proviso.core.register.lanes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether any of some words stands in a text, be it as part of another: asked before patterns that need one of them, as that costs a small part of
 * what they do, and most texts have none.
 */
public final class WordsWithin {
    /** The words by the letter that they begin with, small or a capital. */
    private final String[][] byFirst;

    private WordsWithin(List<String> words) {
        int last = words.stream()
                .mapToInt(word -> Math.max(small(word), capital(word)))
                .max()
                .orElse(0);
        this.byFirst = new String[last + 1][];
        for (int letter = 0; letter <= last; letter++) {
            byFirst[letter] = beginningWith(letter, words);
        }
    }

    private static String[] beginningWith(int letter, List<String> words) {
        return words.stream()
                .filter(word -> small(word) == letter || capital(word) == letter)
                .toArray(String[]::new);
    }

    private static int small(String word) {
        return Character.toLowerCase(word.charAt(0));
    }

    private static int capital(String word) {
        return Character.toUpperCase(word.charAt(0));
    }

    /**
     * What says of a text whether one of these words may stand in it.
     *
     * @param words in small letters; of several words as one the longest must be there
     */
    public static WordsWithin of(Stream<String> words) {
        return ofWhole(words.map(WordsWithin::longest));
    }

    /** @param words in small letters; several as one must be there as they are, a space apart */
    static WordsWithin ofWhole(Stream<String> words) {
        return new WordsWithin(words.distinct().toList());
    }

    private static String longest(String words) {
        return Arrays.stream(words.split(" ", -1))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    /** Whether one of the words stands in a text, also within another word. */
    public boolean areIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them begins at a place of a text. */
    boolean isAt(String text, int at) {
        char letter = text.charAt(at);
        if (letter >= byFirst.length) {
            return false;
        }
        for (String word : byFirst[letter]) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
