package org.proviso.sources;

/** Shallow measures of a line: enough to tell a paragraph from a label. */
final class Sentences {
    private Sentences() {}

    /** Ends as a sentence does, a closing quotation mark or bracket behind the mark allowed. */
    static boolean closes(String line) {
        int end = line.length();
        while (end > 0 && "\"'\u201D\u2019\u00BB)]*".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?\u2026".indexOf(line.charAt(end - 1)) >= 0;
    }

    static int words(String line) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            boolean letter = Character.isLetterOrDigit(line.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && !Blanks.isBlank(line.charAt(i)));
        }
        return words;
    }
}
