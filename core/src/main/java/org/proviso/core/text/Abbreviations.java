package org.proviso.core.text;

import static org.proviso.core.text.Characters.isBlank;
import static org.proviso.core.text.Characters.isDigit;
import static org.proviso.core.text.Characters.isLetter;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.proviso.core.tables.Tables;

/** Words whose full stop belongs to them, by the table {@code abbreviations.tsv}, and initials. */
final class Abbreviations {
    /** What follows an abbreviation, and so whether its stop may end a sentence. */
    enum Kind {
        /** A name or a complement: it never does. */
        NAME,
        /** A number; without one the word is no abbreviation. */
        NUMBER,
        /** What goes on in lower case; else the stop is a sentence's. */
        WITHIN,
        /** Anything: it does when a usual sentence opener follows. */
        FREE
    }

    private static final int LONGEST = 9;
    /** How far a number is looked for. */
    private static final int WIDEST_GAP = 40;

    private static final Map<String, Kind> KINDS = read();

    private Abbreviations() {}

    /** Under every spelling that may be met, so that no word must be put in lower case to be looked up. */
    private static Map<String, Kind> read() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Tables.Row row : Tables.read(Abbreviations.class, "abbreviations.tsv")) {
            Kind kind = Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            spellings(row.cell(0), kind, kinds);
        }
        return Map.copyOf(kinds);
    }

    /** A form, and where it is of several letters also with a capital and in capitals. */
    static <V> void spellings(String form, V value, Map<String, V> into) {
        into.put(form, value);
        if (form.length() > 2) {
            into.putIfAbsent(form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1), value);
            into.putIfAbsent(form.toUpperCase(Locale.ROOT), value);
        }
    }

    /** Whether the full stop at the offset belongs to the word before it, which starts at {@code start}. */
    static boolean owns(String text, int start, int stop, int end) {
        if (stop - start >= LONGEST) {
            return false;
        }
        Kind kind = KINDS.get(text.substring(start, stop + 1));
        return kind == null ? areInitials(text, start, stop) : fits(kind, text, stop + 1, end);
    }

    /** What may follow the abbreviation, its stop included. */
    static Kind of(String form) {
        return KINDS.getOrDefault(form, Kind.FREE);
    }

    private static boolean fits(Kind kind, String text, int after, int end) {
        return switch (kind) {
            case NAME, FREE -> true;
            case NUMBER -> isDigit(next(text, after, end));
            case WITHIN -> {
                char next = next(text, after, end);
                yield next != ' ' && !Character.isUpperCase(next);
            }
        };
    }

    /** The next character after blanks and at most one line break; a space where there is none. */
    private static char next(String text, int after, int end) {
        int limit = Math.min(end, after + WIDEST_GAP);
        int at = after;
        boolean broken = false;
        while (at < limit && isBlank(text.charAt(at)) && !(broken && text.charAt(at) == '\n')) {
            broken |= text.charAt(at) == '\n';
            at++;
        }
        return at < limit && !isBlank(text.charAt(at)) ? text.charAt(at) : ' ';
    }

    /** {@code U.S}, {@code J}: single letters apart by stops; a lone one in upper case, and not the pronoun. */
    private static boolean areInitials(String text, int start, int stop) {
        if ((stop - start) % 2 == 0) {
            return false;
        }
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            if ((i - start) % 2 == 0 ? !isLetter(c) : c != '.') {
                return false;
            }
        }
        return stop - start > 1 || Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I';
    }
}
