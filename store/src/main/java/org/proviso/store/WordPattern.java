package org.proviso.store;

import java.util.List;
import java.util.Optional;
import org.proviso.core.register.lists.Wanted;

/**
 * By what SQLite's full-text index finds the events that may hold a term.
 *
 * @param match as {@code match} takes it
 * @param isSure whether all that are found hold it
 */
record WordPattern(String match, boolean isSure) {
    /** What is longer is kept without its end. */
    private static final int MOST_LETTERS = 1_000;

    /** Nothing for a term without a word. */
    static Optional<WordPattern> of(String term) {
        List<String> words = Wanted.wordsOf(term);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String end = Wanted.endsInWord(term) ? "*" : "";
        String all = "(\"" + String.join("\" AND \"", words) + "\"" + end + ")";
        boolean isWord = words.getFirst().equals(term) && term.length() < MOST_LETTERS;
        // digits behind the point of a number begin no word
        return Optional.of(new WordPattern(all, isWord && !Character.isDigit(term.charAt(0))));
    }
}
