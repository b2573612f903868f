package org.proviso.core.text;

import java.util.Locale;
import java.util.Optional;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Party;
import org.proviso.core.text.NameEntry.Role;
import org.proviso.core.text.NameMention.Kind;

/**
 * Bodies by the noun that heads them: "Department of Homeland Security", "Civil Human Rights Front", "Mexican Foreign
 * Ministry", "Iranian army"; and capitalised things that are neither bodies nor people ("Trump Tower").
 */
final class BodyRule implements NameRule {
    private static final int MOST_WORDS = 12;

    private final NameTables tables;
    private final DocumentNames document;

    BodyRule(NameTables tables, DocumentNames document) {
        this.tables = tables;
        this.document = document;
    }

    @Override
    public boolean mayBegin(String key) {
        return tables.names.mayBegin(key);
    }

    @Override
    public Optional<Naming> at(Line line, int i) {
        Optional<NameTrie.Match> owner = tables.names.longest(line, i, NameEntry::isCountryWord);
        if (owner.isPresent()) {
            int start = owner.get().end();
            start += line.isPossessive(start) ? 1 : 0;
            Optional<Naming> owned = owned(line, i, start, owner.get().first());
            if (owned.isPresent()) {
                return owned;
            }
        }
        return line.isCapital(i) ? unowned(line, i) : Optional.empty();
    }

    private Optional<Naming> owned(Line line, int from, int start, NameEntry owner) {
        NameTables.Country country = tables.countries.get(owner.country().orElse(""));
        if (country == null || start >= line.size()) {
            return Optional.empty();
        }
        Optional<NameTrie.Match> known = tables.names.longest(
                line, start, entry -> entry.role() == Role.GENERIC || entry.role() == Role.AUTHORITY);
        int end = bodyEnd(line, start);
        boolean overrun = known.isPresent()
                && known.get().first().role() == Role.GENERIC
                && line.key(known.get().end()).equals("for");
        if (known.isPresent() && (known.get().end() >= end || overrun)) {
            return Optional.of(known(line, from, start, country, known.get()));
        }
        boolean authority = end > start && isAuthority(line, start, end);
        int small = authority ? end : smallEnd(line, start);
        if (small <= start) {
            return Optional.empty();
        }
        String name = line.text(start, small);
        Party party = tables.bodyOf(country, ActorIds.slug(name), name);
        return Optional.of(Naming.of(party, Kind.AUTHORITY, Optional.of(country.code()), from, small));
    }

    private Naming known(Line line, int from, int start, NameTables.Country country, NameTrie.Match match) {
        NameEntry entry = match.first();
        boolean generic = entry.role() == Role.GENERIC;
        boolean foreign = !generic && !entry.country().orElse("").equals(country.code());
        String name = line.text(start, match.end());
        String key = generic ? entry.party().name() : ActorIds.slug(name);
        Party party = generic || foreign ? tables.bodyOf(country, key, name) : entry.party();
        if (foreign && entry.country().isEmpty()) {
            return Naming.of(entry.party(), Kind.AUTHORITY, Optional.empty(), start, match.end());
        }
        return Naming.of(party, Kind.AUTHORITY, Optional.of(country.code()), from, match.end());
    }

    /** One past "foreign ministry" or "army"; {@code start} when no such words follow. */
    private int smallEnd(Line line, int start) {
        int i = start;
        while (i < line.size() && i - start < 3 && tables.heads.is("modifier", line.key(i))) {
            i++;
        }
        return i < line.size() && tables.heads.is("small", line.key(i)) ? i + 1 : start;
    }

    private Optional<Naming> unowned(Line line, int from) {
        Optional<Naming> ofCountry = genericOf(line, from);
        if (ofCountry.isPresent()) {
            return ofCountry;
        }
        int end = bodyEnd(line, from);
        if (end <= from) {
            return Optional.empty();
        }
        if (!isBody(line, from, end)) {
            return hides(line, from) ? Optional.of(Naming.nobody(from, end)) : Optional.empty();
        }
        String name = line.text(from, end);
        if (isWire(line, from, end)) {
            return Optional.of(
                    Naming.of(new Party(name, ActorIds.of("outlet", name)), Kind.OUTLET, Optional.empty(), from, end));
        }
        boolean authority = isAuthority(line, from, end);
        Optional<ActorId> id = ActorIds.of(authority && !readsAsOwned(name) ? "body" : "org", name);
        Kind kind = authority ? Kind.AUTHORITY : Kind.ORGANISATION;
        return Optional.of(Naming.of(new Party(name, id), kind, Optional.empty(), from, end));
    }

    /** "Parliament of the United Kingdom". */
    private Optional<Naming> genericOf(Line line, int from) {
        return tables.names
                .longest(line, from, entry -> entry.role() == Role.GENERIC)
                .filter(match -> line.key(match.end()).equals("of"))
                .flatMap(match -> {
                    int start = match.end() + (line.key(match.end() + 1).equals("the") ? 2 : 1);
                    return tables.names
                            .longest(line, start, NameEntry::isCountryWord)
                            .flatMap(owner -> of(line, from, match, owner));
                });
    }

    private Optional<Naming> of(Line line, int from, NameTrie.Match body, NameTrie.Match owner) {
        return owner.first().country().map(tables.countries::get).map(country -> {
            Party party = tables.bodyOf(country, body.first().party().name(), line.text(from, body.end()));
            return Naming.of(party, Kind.AUTHORITY, Optional.of(country.code()), from, owner.end());
        });
    }

    /** "al-Nusra Council" must not get an id that reads as Albania's. */
    private boolean readsAsOwned(String name) {
        String slug = ActorIds.slug(name);
        return slug.length() > 3
                && slug.charAt(2) == '-'
                && tables.countries.containsKey(slug.substring(0, 2).toUpperCase(Locale.ROOT));
    }

    /** "Exampleton News Agency", "Strait Press Agency", "Harbour Newswire": it tells what others do. */
    private boolean isWire(Line line, int from, int end) {
        String last = line.key(end - 1);
        return tables.heads.is("outlet", last)
                || end - from > 2 && tables.heads.is("wire end", last) && tables.heads.is("wire", line.key(end - 2));
    }

    /** A thing named for a person or city hides that name; one named for a country still names the country. */
    private boolean hides(Line line, int from) {
        return tables.names.longest(line, from, NameEntry::isCountryWord).isEmpty();
    }

    private boolean isBody(Line line, int from, int end) {
        return isAuthority(line, from, end) || isHead("organisation", line, from, end);
    }

    private boolean isAuthority(Line line, int from, int end) {
        return isHead("authority", line, from, end);
    }

    /** The head is the last word, or the one before the first of/for/on; what follows that is only its complement. */
    private boolean isHead(String headClass, Line line, int from, int end) {
        int head = headOf(line, from, end);
        return head >= 0 && tables.heads.is(headClass, line.key(head));
    }

    private int headOf(Line line, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            boolean link = line.at(i).isLower()
                    && !line.key(i).equals("and")
                    && !line.key(i).equals("&");
            if (link && isAnyHead(line.key(i - 1))) {
                return i - 1;
            }
        }
        return isAnyHead(line.key(end - 1)) ? end - 1 : -1;
    }

    private boolean isAnyHead(String key) {
        return tables.heads.is("authority", key)
                || tables.heads.is("organisation", key)
                || tables.heads.is("other", key);
    }

    /** One past a capitalised run with a head; {@code from} when there is none. */
    private int bodyEnd(Line line, int from) {
        if (!opensBody(line, from)) {
            return from;
        }
        int best = from;
        int i = from;
        int next = nextWord(line, from, i, best);
        while (next > i && i - from < MOST_WORDS) {
            boolean capital = line.isCapital(i);
            i = next;
            best = capital && isComplete(line, from, i) ? i : best;
            next = nextWord(line, from, i, best);
        }
        return best;
    }

    /** One past the word or link that carries the run on; {@code i} where it ends. */
    private int nextWord(Line line, int from, int i, int best) {
        if (line.isCapital(i) && !breaks(line, from, i)) {
            return i + 1;
        }
        if (i < line.size() && isLink(line, from, i, best)) {
            return line.key(i + 1).equals("the") ? i + 2 : i + 1;
        }
        return i;
    }

    private boolean isComplete(Line line, int from, int end) {
        return end - from > 1 && headOf(line, from, end) >= 0 && !continues(line, end);
    }

    private boolean opensBody(Line line, int from) {
        String key = line.key(from);
        boolean named = line.isCapital(from) && !tables.common.is("function", key) && !tables.common.is("time", key);
        return named
                && !line.headline()
                && !line.shouting()
                && tables.titles
                        .longest(line, from, entry -> entry.fits(line, from))
                        .isEmpty();
    }

    private boolean breaks(Line line, int from, int i) {
        Word word = line.at(i);
        return tables.common.is("function", word.key())
                || i > from && tables.titles.longest(line, i, entry -> true).isPresent() && !isAnyHead(word.key())
                || i > from && line.isCapital(i - 1) && startsKnownBody(line, i);
    }

    /** "Democratic White House": the known body inside is the name. */
    private boolean startsKnownBody(Line line, int i) {
        return tables.names
                .longest(
                        line,
                        i,
                        entry -> entry.role() == Role.AUTHORITY && entry.words().size() > 1)
                .isPresent();
    }

    private static boolean continues(Line line, int i) {
        return line.isCapital(i) && Character.isLetter(line.at(i).form().charAt(0));
    }

    private boolean isLink(Line line, int from, int i, int best) {
        String key = line.key(i);
        int next = line.key(i + 1).equals("the") ? i + 2 : i + 1;
        if (i == from || !line.isCapital(next) || isNeverLinked(line.key(next))) {
            return false;
        }
        boolean hyphen = key.equals("-") && line.at(i - 1).touches(line.at(i));
        if (hyphen || key.equals("&")) {
            return true;
        }
        boolean headed = headOf(line, from, i) >= 0;
        return switch (key) {
            case "of", "for", "on" -> headed && best >= from && i - from <= 6;
            case "and", "," -> next == i + 1 && joins(line, from, i, headed);
            default -> false;
        };
    }

    private boolean isNeverLinked(String key) {
        return tables.common.is("function", key) || tables.common.is("time", key);
    }

    /**
     * "Law and Justice Party", "Health and Human Services", "the Trade and Industry Ministry": what "and" joins is one name, not two; "Congress and
     * Finance Ministry", "Residents and City Council" are two.
     */
    private boolean joins(Line line, int from, int i, boolean headed) {
        boolean complement = false;
        for (int j = from; j < i; j++) {
            complement |= line.at(j).isLower() && !line.key(j).equals("and");
        }
        boolean subject = i - from == 1
                && !tables.heads.is("authority", line.key(from))
                && (line.key(from - 1).equals("the") || line.isPossessive(from - 1));
        boolean other = tables.names
                .longest(line, i + 1, entry -> entry.role() != Role.PLACE && !(subject && entry.role() == Role.GENERIC))
                .isPresent();
        if (other || line.key(i).equals(",") && !(complement && listGoesOn(line, i))) {
            return false;
        }
        return complement
                || (subject || !headed && i - from <= 2)
                        && knownAt(line, from).isEmpty()
                        && line.key(i).equals("and");
    }

    /** "Civil Liberties, Justice and Home Affairs": after the comma comes "and" before anything small. */
    private boolean listGoesOn(Line line, int comma) {
        int i = comma + 1;
        while (i - comma < MOST_WORDS && (line.isCapital(i) || line.key(i).equals(","))) {
            i++;
        }
        return line.key(i).equals("and") && line.isCapital(i + 1);
    }

    private Optional<NameTrie.Match> knownAt(Line line, int from) {
        return tables.names
                .longest(line, from, entry -> true)
                .or(() -> document.learned.longest(line, from, e -> true));
    }
}
