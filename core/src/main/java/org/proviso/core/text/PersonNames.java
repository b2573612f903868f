package org.proviso.core.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.proviso.core.model.Party;
import org.proviso.core.text.NameEntry.Role;

/** How people's names are built: given names, initials, particles, surnames, suffixes. */
final class PersonNames {
    private static final int MOST_WORDS = 5;

    private final NameTables tables;
    private final DocumentNames document;

    PersonNames(NameTables tables, DocumentNames document) {
        this.tables = tables;
        this.document = document;
    }

    static int withoutSuffix(NameTables tables, List<Word> name) {
        int end = name.size();
        while (end > 1
                && (isSuffix(tables, name.get(end - 1))
                        || name.get(end - 1).form().equals(","))) {
            end--;
        }
        return end;
    }

    private static boolean isSuffix(NameTables tables, Word word) {
        return word.isCapital() && tables.common.is("suffix", word.key());
    }

    /** Where the surname starts: the last word, with what a hyphen or particle ties to it. */
    static int surnameStart(NameTables tables, List<Word> name) {
        int start = withoutSuffix(tables, name) - 1;
        while (start >= 2 && name.get(start - 1).form().equals("-")) {
            start -= 2;
        }
        while (start >= 2
                && name.get(start - 1).isLower()
                && tables.common.is("particle", name.get(start - 1).key())) {
            start--;
        }
        return Math.max(start, 0);
    }

    /** One past the last word of the longest run that looks like a name; empty when not even one word does. */
    OptionalInt end(Line line, int from, boolean titled) {
        int i = knownEnd(line, from, titled);
        int words = i > from ? MOST_WORDS : 0;
        while (words < MOST_WORDS) {
            int next = wordEnd(line, from, i, titled);
            if (next < 0) {
                break;
            }
            i = next;
            words++;
        }
        if (words == 0) {
            return OptionalInt.empty();
        }
        while (i - from > 1 && line.at(i - 1).isInitial()) {
            i--;
        }
        int suffix = i < line.size() && line.key(i).equals(",") ? i + 1 : i;
        boolean suffixed = suffix < line.size()
                && isSuffix(tables, line.at(suffix))
                && (suffix == i
                        || line.key(suffix).length() > 1 && !line.at(suffix).isShouting());
        return OptionalInt.of(suffixed ? suffix + 1 : i);
    }

    /** One past a name that is known in full, so that the verb of a headline does not join it. */
    private int knownEnd(Line line, int from, boolean titled) {
        boolean loose = line.headline() || line.shouting();
        return tables.names
                .longest(
                        line,
                        from,
                        entry -> entry.role() == Role.PERSON || titled && loose && entry.role() == Role.SHORT)
                .or(() -> document.learned.longest(line, from, entry -> titled && loose && entry.role() == Role.SHORT))
                .map(NameTrie.Match::end)
                .orElse(from);
    }

    /** One past the next word of the name with particles before it and what hyphens tie to it; -1 when the name ends. */
    private int wordEnd(Line line, int from, int i, boolean titled) {
        int at = i;
        while (at < line.size() && at - i < 3 && isParticle(line, at, at > from)) {
            at++;
        }
        if (at >= line.size() || !isNameWord(line, from, at, titled)) {
            return -1;
        }
        at++;
        while (at + 1 < line.size() && isTied(line, at)) {
            at += 2;
        }
        return at;
    }

    private boolean isParticle(Line line, int at, boolean inside) {
        Word word = line.at(at);
        if (word.form().equals("-")) {
            return inside && line.at(at - 1).touches(word) && tables.common.is("particle", line.key(at - 1));
        }
        return word.isLower()
                && (inside
                        || line.key(at + 1).equals("-") && line.isCapital(at + 2)
                        || line.isCapital(at + 1) && !isOrdinary(word))
                && tables.common.is("particle", word.key());
    }

    private boolean isOrdinary(Word word) {
        return word.key().length() < 2 || word.key().equals("do") || word.key().equals("den");
    }

    private boolean isTied(Line line, int hyphen) {
        Word mark = line.at(hyphen);
        Word second = line.at(hyphen + 1);
        boolean tight = mark.form().equals("-") && line.at(hyphen - 1).touches(mark) && mark.touches(second);
        if (!tight) {
            return false;
        }
        return second.isCapital()
                ? Character.isLetter(second.form().charAt(0)) && !tables.common.is("function", second.key())
                : tables.common.is("syllable", second.key());
    }

    private boolean isNameWord(Line line, int from, int i, boolean titled) {
        Word word = line.at(i);
        String key = word.key();
        if (!word.isCapital() || isTime(line, from, i)) {
            return false;
        }
        if (word.isInitial()) {
            return i > from || word.form().endsWith(".");
        }
        if (tables.givenNames.contains(key) && i == from) {
            return true;
        }
        if (line.headline() && i > from + 1 && tables.isOrdinary(key)) {
            return false;
        }
        if (isFunction(line, from, i, titled) || isAcronym(line, i)) {
            return false;
        }
        boolean tied = isAfterGiven(line, from, i);
        return tables.common.is("plain", key) && !tables.givenNames.contains(key)
                ? isPlainSurname(line, from, i, titled)
                : tied || i == from || !startsTableName(line, i);
    }

    /** An ordinary word as a surname: known as one after a title, or after a given name outside a headline. */
    private boolean isPlainSurname(Line line, int from, int i, boolean titled) {
        boolean known = i == from && titled && isSurname(line, i);
        boolean tied = isAfterGiven(line, from, i) && !line.headline();
        return known || tied && (titled || !tables.heads.isAny(line.key(i)));
    }

    /** A month or weekday, unless it is a given name (April) or follows one (Theresa May). */
    private boolean isTime(Line line, int from, int i) {
        String key = line.key(i);
        return tables.common.is("time", key) && !tables.givenNames.contains(key) && !isAfterGiven(line, from, i);
    }

    /** A function word ends a name; after a title it may open one, if the surname is known. */
    private boolean isFunction(Line line, int from, int i, boolean titled) {
        boolean surname = i == from && titled && isSurname(line, i);
        return tables.common.is("function", line.key(i)) && !surname;
    }

    private boolean isAcronym(Line line, int i) {
        return line.at(i).isShouting() && !line.shouting() && line.key(i).length() < 6 && !isSurname(line, i);
    }

    private boolean isSurname(Line line, int i) {
        return tables.surnames.containsKey(line.key(i))
                || document.learned
                        .longest(line, i, entry -> entry.role() == Role.SHORT)
                        .isPresent();
    }

    /** The word before is a given name or an initial after one, so that any capital may be the surname. */
    private boolean isAfterGiven(Line line, int from, int i) {
        return i > from && (line.at(i - 1).isInitial() || i == from + 1 && tables.givenNames.contains(line.key(i - 1)));
    }

    boolean startsTableName(Line line, int i) {
        return tables.names
                .longest(line, i, entry -> switch (entry.role()) {
                    case COUNTRY, SEAT, DEMONYM, AUTHORITY, ORGANISATION, GENERIC, OUTLET -> true;
                    case CAPITAL, PLACE -> entry.words().size() > 1;
                    case PERSON, SHORT, NOBODY, OFFICE, ROYAL, TITLE -> false;
                })
                .isPresent();
    }

    /** The tables or the document have this full name. */
    boolean isKnown(Line line, int from, int to) {
        String name = line.text(from, to);
        return tables.people.containsKey(Word.fold(name))
                || tables.people.containsKey(Word.fold(withoutInitials(line, from, to)))
                || document.hasPerson(name);
    }

    /** Who it is that has this full name: as the tables or the document write it first. */
    Party party(Line line, int from, int to) {
        String name = line.text(from, to);
        String bare = withoutInitials(line, from, to);
        Optional<Party> known = Optional.ofNullable(tables.people.get(Word.fold(name)))
                .or(() -> Optional.ofNullable(tables.people.get(Word.fold(bare))))
                .or(() -> document.person(bare));
        return known.orElseGet(() -> new Party(name, ActorIds.of("person", bare)));
    }

    private static String withoutInitials(Line line, int from, int to) {
        StringBuilder bare = new StringBuilder();
        for (int i = from; i < to; i++) {
            Word word = line.at(i);
            boolean middle =
                    i > from && i < to - 1 && word.isInitial() || word.form().equals(",");
            if (!middle) {
                boolean apart = i > from && !line.at(i - 1).touches(word);
                bare.append(apart ? " " : "").append(word.form());
            }
        }
        return bare.toString();
    }
}
