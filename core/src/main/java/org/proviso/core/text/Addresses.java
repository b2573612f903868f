package org.proviso.core.text;

import static org.proviso.core.text.Characters.isAsciiDigit;
import static org.proviso.core.text.Characters.isAsciiLetter;
import static org.proviso.core.text.Characters.isWord;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.proviso.core.tables.Tables;

/**
 * Finds what must stay whole in a stretch of text without blanks: addresses of the web and of mail, file names. Each
 * character is looked at a bounded number of times: what is found starts where the last find ended, or later.
 */
final class Addresses {
    /** The endings by which one is known; true for those of the web. */
    private static final Map<String, Boolean> ENDINGS = Tables.read(Addresses.class, "address-endings.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.cell(0), row -> row.cell(1).equals("web")));

    private static final int LONGEST_ENDING = 5;
    /** An address goes no further than this to either side of what it is known by. */
    private static final int REACH = 500;

    private static final String LINK = "mailto:";
    private static final String MAIL = "._%+-=#&";
    private static final String AROUND = "<>\"\u201c\u201d\u00ab\u00bb|";
    private static final String AFTER = ".,;:!?'\u2019*)]}\u2026";

    private final String text;
    private int start;
    private int end;

    Addresses(String text) {
        this.text = text;
    }

    /** Whether a token is an address of the web that says so itself. */
    static boolean isLink(String form) {
        return form.length() > 4 && (form.startsWith("www.") || form.startsWith("http"));
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Goes to the first address of the stretch; to the stretch's end when there is none. */
    void seek(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == ':' || c == '@' || c == 'w') {
                if (isAnchor(c, i, Math.max(from, i - REACH), Math.min(to, i + REACH))) {
                    return;
                }
            }
        }
        start = to;
        end = to;
    }

    private boolean isAnchor(char c, int at, int from, int to) {
        return switch (c) {
            case '@' -> mail(from, at, to);
            case ':' -> scheme(from, at, to);
            case '.' -> ending(from, at, to);
            default -> host(from, at, to);
        };
    }

    private boolean mail(int from, int at, int to) {
        if (at == from || at + 1 == to || !isWord(text.charAt(at + 1))) {
            return false;
        }
        start = at;
        while (start > from && (isWord(text.charAt(start - 1)) || MAIL.indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        while (start < at && !isWord(text.charAt(start))) {
            start++;
        }
        end = at + 2;
        while (end < to && (isWord(text.charAt(end)) || ".-_".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (!isWord(text.charAt(end - 1))) {
            end--;
        }
        boolean named = start < at;
        start -= start - from >= LINK.length() && text.startsWith(LINK, start - LINK.length()) ? LINK.length() : 0;
        return named;
    }

    private boolean scheme(int from, int at, int to) {
        if (at == from || !text.startsWith("://", at) || at + 3 >= to) {
            return false;
        }
        start = at;
        while (start > from && isAsciiLetter(text.charAt(start - 1))) {
            start--;
        }
        end = webEnd(at + 3, to);
        return start < at;
    }

    private boolean host(int from, int at, int to) {
        if (!text.startsWith("www.", at) || at > from && isPlain(text.charAt(at - 1))) {
            return false;
        }
        start = at;
        end = webEnd(at + 4, to);
        return end > at + 4;
    }

    /** {@code proviso-news.org/about}, {@code minutes-2.pdf}. */
    private boolean ending(int from, int dot, int to) {
        int stop = lettersFrom(dot + 1, Math.min(to, dot + 2 + LONGEST_ENDING));
        if (dot == from
                || stop == dot + 1
                || stop - dot - 1 > LONGEST_ENDING
                || !isPlain(text.charAt(dot - 1))
                || stop < to && isPlain(text.charAt(stop))) {
            return false;
        }
        Boolean web = ENDINGS.get(text.substring(dot + 1, stop).toLowerCase(Locale.ROOT));
        if (web == null) {
            return false;
        }
        start = dot;
        while (start > from && belongs(text.charAt(start - 1), start - 1, from, web)) {
            start--;
        }
        end = stop;
        if (web) {
            end = country(stop, to);
            end = end < to && text.charAt(end) == '/' ? Math.max(end, webEnd(end, to)) : end;
        }
        return true;
    }

    /** A name of the web has hyphens between small letters only, so that {@code U.S.-Mexico.com} is not one. */
    private boolean belongs(char c, int at, int from, boolean web) {
        if (c == '-') {
            return !web || at > from && isSmall(text.charAt(at - 1)) && isSmall(text.charAt(at + 1));
        }
        return isPlain(c) || c == '.' && at > from && isPlain(text.charAt(at - 1)) || c == '_' || c == '#' && !web;
    }

    /** {@code co.uk}: a further ending of two letters. */
    private int country(int stop, int to) {
        int further = stop + 3;
        return further <= to
                        && text.charAt(stop) == '.'
                        && lettersFrom(stop + 1, further) == further
                        && (further == to || !isPlain(text.charAt(further)))
                ? further
                : stop;
    }

    /** Up to a quote or bracket around the address, and without the marks of the sentence after it. */
    private int webEnd(int from, int to) {
        int stop = from;
        int open = 0;
        while (stop < to && AROUND.indexOf(text.charAt(stop)) < 0) {
            open += opens(text.charAt(stop));
            stop++;
        }
        while (stop > from && AFTER.indexOf(text.charAt(stop - 1)) >= 0 && (text.charAt(stop - 1) != ')' || open < 0)) {
            stop--;
            open -= opens(text.charAt(stop));
        }
        return stop > from && Character.isHighSurrogate(text.charAt(stop - 1)) ? stop - 1 : stop;
    }

    private static int opens(char c) {
        return c == '(' ? 1 : c == ')' ? -1 : 0;
    }

    private int lettersFrom(int from, int to) {
        int at = from;
        while (at < to && isAsciiLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(char c) {
        return isAsciiLetter(c) || isAsciiDigit(c);
    }

    private static boolean isSmall(char c) {
        return isAsciiDigit(c) || c >= 'a' && c <= 'z';
    }
}
