package org.proviso.core.text;

import static org.proviso.core.text.Characters.isApostrophe;
import static org.proviso.core.text.Characters.isAsciiLetter;
import static org.proviso.core.text.Characters.isBlank;
import static org.proviso.core.text.Characters.isUnseenJoint;

import java.util.ArrayList;
import java.util.List;
import org.proviso.core.model.Span;

/**
 * Cuts text into tokens as the Universal Dependencies treebanks of English do: {@code did} {@code n't}, {@code Rubio}
 * {@code 's}, {@code $} {@code 5.2} {@code M}, {@code U.S.} {@code -} {@code Mexico}. Offsets are exact and time is linear;
 * every character that is not blank is in one token, and no token cuts a surrogate pair or parts an accent from its letter.
 *
 * <p>The text is taken in chunks, stretches without blanks. Most are a word of plain letters and need no more; the others
 * are searched for an address first, which stays whole, and then cut into words ({@link WordShape}) and marks
 * ({@link MarkShape}).
 */
public final class Tokens {
    /** The longest word; a longer one is cut. */
    static final int LONGEST_WORD = 1_000;

    private final String text;
    private final int end;
    private final Addresses addresses;
    private final WordShape words;
    private final MarkShape marks;
    private final List<Token> tokens;
    private int at;
    /** Where the chunk ends that the scan is in. */
    private int chunkEnd;

    private Tokens(String text, Span within) {
        this.text = text;
        this.at = within.start();
        this.end = within.end();
        this.addresses = new Addresses(text);
        this.words = new WordShape(text, end);
        this.marks = new MarkShape(text, within.start(), words);
        this.tokens = new ArrayList<>(within.length() / 6 + 4);
    }

    /** The tokens of the stretch, in order, untagged. */
    public static List<Token> of(String text, Span within) {
        Tokens scanner = new Tokens(text, within);
        while (scanner.at < scanner.end) {
            if (isBlank(text.charAt(scanner.at))) {
                scanner.at++;
            } else {
                scanner.chunk();
            }
        }
        return scanner.tokens;
    }

    /** Whether a token is money as it stands before its amount: the "Shs" of "Shs12 billion", the "Rs" of "Rs 20 crore", the "N" of "N500 million". */
    public static boolean isMoneySign(Token token, Token next) {
        boolean glued = token.span().end() == next.span().start();
        return Character.isLetter(token.form().charAt(0))
                && Character.isDigit(next.form().charAt(0))
                && (glued || token.form().length() > 1)
                && CurrencyReader.isSign(token.form());
    }

    private void chunk() {
        chunkEnd = at;
        while (chunkEnd < end && isAsciiLetter(text.charAt(chunkEnd))) {
            chunkEnd++;
        }
        if (isGap(chunkEnd) && chunkEnd - at < LONGEST_WORD) {
            split(at, chunkEnd);
            return;
        }
        while (!isGap(chunkEnd)) {
            chunkEnd++;
        }
        addresses.seek(at, chunkEnd);
        while (at < chunkEnd) {
            step();
        }
    }

    /** A blank that parts words: not the joiner within an emoji or the soft hyphen within a word. */
    private boolean isGap(int i) {
        if (i >= end) {
            return true;
        }
        char c = text.charAt(i);
        return isBlank(c) && (!isUnseenJoint(c) || i + 1 >= end || isBlank(text.charAt(i + 1)));
    }

    private void step() {
        if (at > addresses.start()) {
            addresses.seek(at, chunkEnd);
        }
        int limit = Math.min(addresses.start(), at + LONGEST_WORD);
        if (at == addresses.start()) {
            emit(at, addresses.end());
        } else if (words.startsAt(at)) {
            split(at, words.end(at, limit));
        } else if (isBlank(text.charAt(at))) {
            at++;
        } else {
            emit(at, marks.end(at, limit));
        }
    }

    /** Emits a word, its negation, contraction or unit apart. */
    private void split(int start, int stop) {
        if (stop < end && isApostrophe(text.charAt(stop)) && stop - start > 1 && words.isNegation(stop)) {
            emit(start, stop - 1);
            emit(stop - 1, stop + 2);
            return;
        }
        int sign = CurrencyReader.signEnd(text, start, stop);
        if (sign > start) {
            emit(start, sign);
            split(sign, stop);
            return;
        }
        String form = text.substring(start, stop);
        int cut = words.cut(form);
        if (cut > 0) {
            emit(start, start + cut);
            emit(start + cut, stop);
        } else {
            add(start, stop, form);
        }
    }

    private void emit(int start, int stop) {
        add(start, stop, text.substring(start, stop));
    }

    private void add(int start, int stop, String form) {
        tokens.add(new Token(new Span(start, stop), form, PartOfSpeech.X));
        at = stop;
    }
}
