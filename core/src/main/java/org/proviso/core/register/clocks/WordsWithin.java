package org.proviso.core.register.clocks;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether any of some words stands in a text, be it as part of another: asked before patterns that need one of them, as that costs a small part of
 * what they do, and most texts have none.
 */
final class WordsWithin {
    private static final int CODES = 128;

    private final List<String> words;

    /** What the words begin with, in small letters and capitals. */
    private final BitSet first = new BitSet(CODES);

    private WordsWithin(List<String> words) {
        this.words = words;
        for (String word : words) {
            first.set(Character.toLowerCase(word.charAt(0)));
            first.set(Character.toUpperCase(word.charAt(0)));
        }
    }

    /** @param words in small letters; of several words as one the longest must be there */
    static WordsWithin of(Stream<String> words) {
        return new WordsWithin(words.map(WordsWithin::longest).distinct().toList());
    }

    private static String longest(String words) {
        return Arrays.stream(words.split(" ", -1))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    boolean areIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (first.get(text.charAt(at))) {
                for (String word : words) {
                    if (text.regionMatches(true, at, word, 0, word.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
