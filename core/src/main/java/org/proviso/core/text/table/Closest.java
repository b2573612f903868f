package org.proviso.core.text.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that somebody most likely meant. */
public final class Closest {
    private static final int LONGEST = 60;

    private Closest() {}

    /** The known word with the fewest letters to change, when a third of the letters or fewer are wrong. */
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        int most = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(each -> Math.abs(each.length() - word.length()) <= most && distance(word, each) <= most)
                .min(Comparator.comparingInt((String each) -> distance(word, each))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** "write X", or else what all the known words are. */
    public static String remedy(String word, Collection<String> known) {
        return to(word, known)
                .map(close -> "write " + close)
                .orElseGet(() -> "write one of "
                        + String.join(", ", known.stream().sorted().toList()));
    }

    /** How many letters are to be put in, taken out or changed (V. Levenshtein, 1966), or swapped with the next. */
    public static int distance(String from, String to) {
        int[][] rows = new int[3][to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = rows[i % 3];
            int[] above = rows[(i - 1) % 3];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], rows[(i - 2) % 3][j - 2] + 1);
                }
            }
        }
        return rows[from.length() % 3][to.length()];
    }
}
