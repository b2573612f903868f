package org.proviso.core.text;

import java.util.List;
import org.proviso.core.model.Span;

/**
 * A sentence as its words, with what its capitals are worth.
 *
 * @param headline most words have capitals and no full stop ends it, so that a capital says nothing
 * @param shouting all letters are capitals
 */
record Line(List<Word> words, boolean headline, boolean shouting) {
    private static final int LONG_WORD = 4;

    static Line of(Sentence sentence) {
        List<Word> words = Word.of(sentence.tokens());
        int counted = 0;
        int capitals = 0;
        int loud = 0;
        for (Word word : words) {
            if (word.key().length() >= LONG_WORD
                    && Character.isLetter(word.form().charAt(0))) {
                counted++;
                capitals += word.isCapital() ? 1 : 0;
                loud += word.isShouting() ? 1 : 0;
            }
        }
        boolean stopped = !words.isEmpty() && ".!?".contains(words.getLast().form());
        return new Line(
                words,
                !stopped && counted >= 3 && capitals * 10 >= counted * 7,
                counted >= 2 && loud * 10 >= counted * 8);
    }

    int size() {
        return words.size();
    }

    Word at(int i) {
        return words.get(i);
    }

    /** The key of the word there, empty outside the line. */
    String key(int i) {
        return i >= 0 && i < words.size() ? words.get(i).key() : "";
    }

    boolean isCapital(int i) {
        return i >= 0 && i < words.size() && words.get(i).isCapital();
    }

    /** No word stands before it, only marks such as quotes and bullets; or a colon or quote ends what does. */
    boolean isOpening(int i) {
        if (i == 0) {
            return true;
        }
        String before = words.get(i - 1).form();
        return !Character.isLetterOrDigit(before.codePointAt(0)) && !",-()&/'’".contains(before);
    }

    boolean isPossessive(int i) {
        String key = key(i);
        return key.equals("'s") || key.equals("'") && i > 0 && words.get(i - 1).touches(words.get(i));
    }

    Span span(int from, int to) {
        return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
    }

    /** The words from and to as one string, white space as one blank. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean apart = i > from && !words.get(i - 1).touches(words.get(i));
            text.append(apart ? " " : "").append(words.get(i).form());
        }
        return text.toString();
    }
}
