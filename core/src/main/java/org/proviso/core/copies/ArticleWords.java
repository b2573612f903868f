package org.proviso.core.copies;

import java.util.Arrays;
import java.util.List;
import org.proviso.core.model.Document;
import org.proviso.core.model.Furniture;

/**
 * The words of a document's article, as copies are compared: letters and digits in lower case, whatever the white space
 * and punctuation between them, without page furniture, and with a mark on words inside quotation marks (independent
 * reports share official quotations). One pass; a quotation is looked for over a bounded stretch only.
 */
final class ArticleWords {
    private static final byte NO_LETTER = 0;
    private static final byte SMALL = 1;
    private static final byte DIGIT = 2;
    private static final byte CAPITAL = 'a' - 'A';
    private static final byte[] PLAIN = plainKinds();

    private static final String SENTENCE_ENDS = ".!?:\u201c\u201d\"";

    /** What a word may tell apart: reports of like acts share their phrases, not their numbers and names. */
    enum Kind {
        /** It holds a digit. */
        NUMBER,
        /** It has a capital letter, and opens no sentence. */
        NAME,
        PLAIN
    }

    /** Receives the words in order. */
    interface Listener {
        /** A word, as a hash of its lower-case form. */
        void word(long hash, Kind kind, boolean quoted);

        /** What follows does not stand next to what came before: furniture or a quotation mark lies between. */
        void gap();
    }

    /** A large odd factor keeps words of few letters apart; a word's hash is mixed once, at its end. */
    private static final long LETTER = 0x9e3779b97f4a7c15L;

    private final String text;
    private final char[] characters;
    private final List<Furniture> furniture;
    private final Listener listener;
    private int piece;
    private int quotationEnd;
    private long word;
    private boolean hasDigit;
    private boolean hasCapital;
    private boolean opensSentence = true;

    private ArticleWords(Document document, Listener listener) {
        this.text = document.text();
        this.characters = text.toCharArray();
        this.furniture = document.furniture();
        this.listener = listener;
    }

    static void read(Document document, Listener listener) {
        new ArticleWords(document, listener).read();
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int next = skipFurniture(at);
            at = next > at ? next : read(at, articleEnd());
        }
        endWord(at);
    }

    /** Where the next piece of furniture begins, or the text ends. */
    private int articleEnd() {
        return piece == furniture.size()
                ? text.length()
                : Math.min(text.length(), furniture.get(piece).at().start());
    }

    private int read(int from, int until) {
        int at = from;
        while (at < until) {
            char character = characters[at];
            if (character >= PLAIN.length) {
                int codePoint = text.codePointAt(at);
                other(codePoint, at);
                at += Character.charCount(codePoint);
            } else if (PLAIN[character] == NO_LETTER) {
                endWord(at);
                mark(character, at);
                at++;
            } else {
                at = plainLetters(at, until);
            }
        }
        return at;
    }

    /** Nearly all letters are among the first 128 characters: what they are is looked up. Returns where they end. */
    private int plainLetters(int from, int until) {
        hasCapital |= word == 0 && PLAIN[characters[from]] == CAPITAL;
        long hash = word;
        int kinds = 0;
        int at = from;
        while (at < until && characters[at] < PLAIN.length && PLAIN[characters[at]] != NO_LETTER) {
            int kind = PLAIN[characters[at]];
            kinds |= kind;
            // the bit of capitals is the one by which their small letters differ from them
            hash = hash * LETTER + (characters[at] | kind & CAPITAL) + 1;
            at++;
        }
        word = hash;
        hasDigit |= (kinds & DIGIT) != 0;
        return at;
    }

    private void other(int codePoint, int at) {
        if (Character.isLetterOrDigit(codePoint)) {
            hasCapital |= word == 0 && Character.isUpperCase(codePoint);
            hasDigit |= Character.isDigit(codePoint);
            word = word * LETTER + Character.toLowerCase(codePoint) + 1;
        } else {
            endWord(at);
            mark(codePoint, at);
        }
    }

    private int skipFurniture(int at) {
        if (piece == furniture.size() || furniture.get(piece).at().start() > at) {
            return at;
        }
        endWord(at);
        listener.gap();
        int end = furniture.get(piece).at().end();
        piece++;
        return Math.max(end, at);
    }

    private void endWord(int at) {
        if (word != 0) {
            listener.word(Hash.mix(word), kind(), at < quotationEnd);
            word = 0;
            hasDigit = false;
            hasCapital = false;
            opensSentence = false;
        }
    }

    private Kind kind() {
        if (hasDigit) {
            return Kind.NUMBER;
        }
        return hasCapital && !opensSentence ? Kind.NAME : Kind.PLAIN;
    }

    private void mark(int codePoint, int at) {
        opensSentence |= SENTENCE_ENDS.indexOf(codePoint) >= 0;
        if (at + 1 == quotationEnd) {
            listener.gap();
        } else if (at >= quotationEnd) {
            int end = Quotations.end(text, codePoint, at);
            if (end > at) {
                quotationEnd = end;
                listener.gap();
            }
        }
    }

    private static byte[] plainKinds() {
        byte[] kinds = new byte[1 << 7];
        Arrays.fill(kinds, '0', '9' + 1, DIGIT);
        Arrays.fill(kinds, 'A', 'Z' + 1, CAPITAL);
        Arrays.fill(kinds, 'a', 'z' + 1, SMALL);
        return kinds;
    }
}
