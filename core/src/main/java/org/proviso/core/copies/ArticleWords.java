package org.proviso.core.copies;

import java.util.List;
import org.proviso.core.model.Document;
import org.proviso.core.model.Furniture;

/**
 * The words of a document's article, as copies are compared: letters and digits in lower case, whatever the white space
 * and punctuation between them, without page furniture, and with a mark on words inside quotation marks (independent
 * reports share official quotations). One pass; a quotation is looked for over a bounded stretch only.
 */
final class ArticleWords {
    /** A quotation longer than this, in UTF-16 units, is taken for a stray mark. */
    static final int LONGEST_QUOTATION = 2_000;

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

    private final String text;
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
            if (next > at) {
                at = next;
                continue;
            }
            int codePoint = text.codePointAt(at);
            if (Character.isLetterOrDigit(codePoint)) {
                addToWord(codePoint);
            } else {
                endWord(at);
                mark(codePoint, at);
            }
            at += Character.charCount(codePoint);
        }
        endWord(at);
    }

    private void addToWord(int codePoint) {
        hasCapital |= word == 0 && Character.isUpperCase(codePoint);
        hasDigit |= Character.isDigit(codePoint);
        word = Hash.mix(word * 31 + Character.toLowerCase(codePoint) + 1);
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
            listener.word(word, kind(), at < quotationEnd);
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
            int end = quotationEnd(codePoint, at);
            if (end > at) {
                quotationEnd = end;
                listener.gap();
            }
        }
    }

    /** The offset after the quotation that opens here, or {@code at} when none does. */
    private int quotationEnd(int codePoint, int at) {
        char closing = switch (codePoint) {
            case '"' -> '"';
            case '\u201c', '\u201e' -> '\u201d';
            case '\u00ab' -> '\u00bb';
            default -> 0;
        };
        if (closing == 0) {
            return at;
        }
        int limit = Math.min(text.length(), at + LONGEST_QUOTATION);
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == closing) {
                return i + 1;
            }
            if (c == '\n' && i + 1 < limit && text.charAt(i + 1) == '\n') {
                // a quotation of several paragraphs opens each of them and closes the last; a straight mark may be
                // inches
                return closing == '"' ? at : i;
            }
        }
        return at;
    }
}
