package org.proviso.cli;

/** Small words of printed lines. */
final class Words {
    private Words() {}

    /** {@code 1 document}, {@code 3 documents}. */
    static String count(int number, String noun) {
        return count(number, noun, noun + "s");
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Words on one line, no longer than {@code longest}, cut at a word. */
    static String shortened(String words, int longest) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int space = line.lastIndexOf(' ', longest - 1);
        return line.substring(0, space > longest / 2 ? space : longest - 1) + "\u2026";
    }
}
