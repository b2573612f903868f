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
    /** A large odd factor keeps words of few letters apart; a word's hash is mixed once, at its end. */
    private static final long FACTOR = 0x9e3779b97f4a7c15L;

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
    private final PlainText plain;
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
        this.plain = new PlainText(text);
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

    /** Goes from edge to edge between plain letters and other characters; returns where the next begin. */
    private int read(int from, int until) {
        int at = from;
        boolean letters = false;
        long before = 0;
        for (int start = from & -Long.SIZE; start < until; start += Long.SIZE) {
            long here = plain.plain(start / Long.SIZE) & bits(from - start, until - start);
            long edges = here ^ (here << 1 | before);
            before = here >>> Long.SIZE - 1;
            while (edges != 0) {
                int edge = start + Long.numberOfTrailingZeros(edges);
                edges &= edges - 1;
                pass(letters, at, edge);
                letters = !letters;
                at = edge;
            }
        }
        pass(letters, at, until);
        return Math.max(from, until);
    }

    /** The bits of a block from one place to another, which may lie outside of it. */
    private static long bits(int from, int until) {
        return (from <= 0 ? -1L : -1L << from) & (until >= Long.SIZE ? -1L : ~(-1L << until));
    }

    private void pass(boolean letters, int from, int until) {
        if (letters) {
            plainLetters(from, until);
        } else if (until == from + 1 && until != quotationEnd && plain.isSpace(from)) {
            endWord(from);
        } else {
            others(from, until);
        }
    }

    private void plainLetters(int from, int until) {
        for (int at = from; at < until; at += Long.BYTES) {
            long eight = plain.eight(at);
            long mask = -1L >>> Byte.SIZE * Math.max(0, Long.BYTES - (until - at));
            hasCapital |= word == 0 && PlainText.opensWithCapital(eight);
            hasDigit |= PlainText.hasDigit(eight, mask);
            word = word * FACTOR + (PlainText.lowerCase(eight) & mask);
        }
    }

    private void others(int from, int until) {
        int at = from;
        while (at < until) {
            int codePoint = text.codePointAt(at);
            other(codePoint, at);
            at += Character.charCount(codePoint);
        }
    }

    private void other(int codePoint, int at) {
        if (codePoint > PlainText.LAST && Character.isLetterOrDigit(codePoint)) {
            hasCapital |= word == 0 && Character.isUpperCase(codePoint);
            hasDigit |= Character.isDigit(codePoint);
            word = word * FACTOR + Character.toLowerCase(codePoint);
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
        opensSentence |= endsSentence(codePoint);
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

    private static boolean endsSentence(int codePoint) {
        return switch (codePoint) {
            case '.', '!', '?', ':', '\u201c', '\u201d', '"' -> true;
            default -> false;
        };
    }
}
