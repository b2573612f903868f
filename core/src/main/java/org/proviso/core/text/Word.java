package org.proviso.core.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.proviso.core.model.Span;

/**
 * A word as names are compared: hyphens stand apart whichever way the tokens were cut.
 *
 * @param key the form in lower case, without accents and full stops: {@code us} for {@code U.S.}
 */
record Word(String form, String key, Span span) {
    private static final String STROKED = "łøıđðæœßþ";
    private static final List<String> PLAIN = List.of("l", "o", "i", "d", "d", "ae", "oe", "ss", "th");

    static List<Word> of(List<Token> tokens) {
        List<Word> words = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            add(words, token.form(), token.span().start());
        }
        return words;
    }

    /** The words of a phrase of a table. */
    static List<Word> of(String phrase) {
        List<Word> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            char c = i < phrase.length() ? phrase.charAt(i) : ' ';
            boolean possessive = phrase.startsWith("'s", i);
            boolean mark = ",/()".indexOf(c) >= 0;
            boolean ends = possessive || mark || c == ' ';
            if (ends && i > from) {
                add(words, phrase.substring(from, i), from);
            }
            if (mark) {
                words.add(word(String.valueOf(c), i));
            }
            from = possessive ? i : ends ? i + 1 : from;
        }
        return words;
    }

    private static void add(List<Word> words, String form, int start) {
        int hyphen = form.length() > 1 ? form.indexOf('-') : -1;
        int from = 0;
        while (hyphen >= 0) {
            if (hyphen > from) {
                words.add(word(form.substring(from, hyphen), start + from));
            }
            words.add(word("-", start + hyphen));
            from = hyphen + 1;
            hyphen = form.indexOf('-', from);
        }
        if (from < form.length()) {
            words.add(word(from == 0 ? form : form.substring(from), start + from));
        }
    }

    private static Word word(String form, int start) {
        return new Word(form, fold(form), new Span(start, start + form.length()));
    }

    /** Lower case without accents and full stops. */
    static String fold(String form) {
        if (isFolded(form)) {
            return form;
        }
        StringBuilder folded = new StringBuilder(form.length());
        boolean ascii = true;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            ascii &= c < 128;
            if (c == '\u2019') {
                folded.append('\'');
            } else if (c != '.' || form.length() == 1) {
                folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            }
        }
        return ascii ? folded.toString() : bare(folded);
    }

    private static boolean isFolded(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == '.' || c >= 'A' && c <= 'Z' || c > 127) {
                return false;
            }
        }
        return true;
    }

    private static String bare(CharSequence accented) {
        String parts = Normalizer.normalize(accented.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            int stroked = STROKED.indexOf(c);
            if (stroked >= 0) {
                bare.append(PLAIN.get(stroked));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    boolean isCapital() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    boolean isLower() {
        return Character.isLowerCase(form.codePointAt(0));
    }

    /** Two letters or more, none of them small. */
    boolean isShouting() {
        if (key.length() < 2 || !isCapital()) {
            return false;
        }
        for (int i = 1; i < form.length(); i++) {
            if (Character.isLowerCase(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code J.} or {@code J}. */
    boolean isInitial() {
        return isCapital() && key.length() == 1;
    }

    boolean touches(Word next) {
        return span.end() == next.span.start();
    }
}
