package org.proviso.core.text;

import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.text.NameEntry.Role;
import org.proviso.core.text.NameMention.Kind;

/** Names that the tables or the document have taught. */
final class TableRule implements NameRule {
    private static final Set<String> DATELINE_MARKS = Set.of("(", "-", ":", "\u2014", "\u2013", "--");
    private static final int CHAIN = 8;
    private static final int LONGEST_SEAT = 3;

    private final NameTables tables;
    private final DocumentNames document;

    TableRule(NameTables tables, DocumentNames document) {
        this.tables = tables;
        this.document = document;
    }

    @Override
    public boolean mayBegin(String key) {
        return tables.names.mayBegin(key) || document.learned.mayBegin(key);
    }

    @Override
    public Optional<Naming> at(Line line, int i) {
        Optional<NameTrie.Match> table = tables.names.longest(line, i, entry -> true);
        Optional<NameTrie.Match> taught = document.learned.longest(line, i, entry -> true);
        boolean here = taught.isPresent() && (table.isEmpty() || prefersTaught(table.get(), taught.get()));
        Optional<NameTrie.Match> match = here ? taught : table;
        return match.filter(found -> !isWeak(line, i, found.end())).map(found -> naming(line, i, found));
    }

    private boolean prefersTaught(NameTrie.Match table, NameTrie.Match taught) {
        if (taught.end() != table.end()) {
            return taught.end() > table.end();
        }
        NameEntry known = table.first();
        return known.role() != Role.SHORT
                ? known.role() != Role.COUNTRY && taught.first().role() != Role.SHORT
                        || known.role() == Role.PLACE
                        || known.role() == Role.CAPITAL
                : !document.isPersonHere(known.party()) && !tables.leaders.contains(known.party());
    }

    /** What was taught last before the offset, else first; well-known people before their relatives. */
    static NameEntry latest(NameTrie.Match match, int offset) {
        return match.entries().stream()
                .filter(entry -> entry.since() <= offset)
                .reduce((first, second) -> isLater(first, second) ? second : first)
                .orElseGet(match::first);
    }

    private static boolean isLater(NameEntry first, NameEntry second) {
        boolean known = first.role() == Role.SHORT && first.country().isPresent();
        boolean other = second.role() == Role.SHORT && second.country().isPresent();
        return known == other ? second.since() > first.since() : other;
    }

    /** A single word that is also an ordinary word, where its capital may have another cause. */
    private boolean isWeak(Line line, int i, int end) {
        if (end - i > 1) {
            return false;
        }
        Word word = line.at(i);
        if (line.shouting() && word.key().length() < 5 && !word.form().contains(".")) {
            return tables.common.isAny(word.key()) || document.isSmallSomewhere(word.key());
        }
        boolean free = line.isOpening(i) || line.headline();
        return free
                && !word.isShouting()
                && (tables.common.isAny(word.key()) || document.isSmallSomewhere(word.key()))
                && word.isCapital();
    }

    private Naming naming(Line line, int i, NameTrie.Match match) {
        NameEntry entry = latest(match, line.at(i).span().start());
        int to = match.end();
        Optional<String> country = entry.country();
        return switch (choose(match, entry).role()) {
            case COUNTRY -> Naming.of(entry.party(), Kind.COUNTRY, country, i, to);
            case SEAT -> Naming.of(entry.party(), Kind.COUNTRY, country, i, to);
            case DEMONYM -> Naming.of(entry.party(), Kind.DEMONYM, country, i, to);
            case CAPITAL -> capital(line, i, match);
            case AUTHORITY -> Naming.of(document.named(entry, line.at(i)), Kind.AUTHORITY, country, i, to);
            case ORGANISATION -> Naming.of(document.named(entry, line.at(i)), Kind.ORGANISATION, country, i, to);
            case GENERIC -> generic(line, i, to, entry.party().name());
            case OUTLET -> Naming.of(entry.party(), Kind.OUTLET, country, i, to);
            case PERSON, SHORT -> Naming.of(entry.party(), Kind.PERSON, country, i, to);
            case NOBODY -> Naming.nobody(i, to);
            case PLACE, OFFICE, ROYAL, TITLE -> place(line, i, match);
        };
    }

    /** Georgia is the state unless the document speaks of Georgians or Tbilisi. */
    private NameEntry choose(NameTrie.Match match, NameEntry entry) {
        if (entry.role() != Role.COUNTRY
                || entry.country().filter(document::isAbout).isPresent()) {
            return entry;
        }
        return match.entries().stream()
                .filter(other -> other.role() == Role.PLACE)
                .findFirst()
                .orElse(entry);
    }

    private Naming place(Line line, int i, NameTrie.Match match) {
        NameEntry entry = match.entries().stream()
                .filter(other -> other.role() == Role.PLACE)
                .findFirst()
                .orElseGet(match::first);
        String name = line.at(i).isShouting() ? entry.party().name() : line.text(i, match.end());
        Party party = new Party(name, entry.party().id());
        return Naming.of(party, Kind.PLACE, entry.country(), i, match.end());
    }

    private Naming generic(Line line, int i, int to, String key) {
        String name = line.text(i, to);
        Optional<String> state = Statehouses.isShared(key)
                ? document.statehouses.at(line.at(i).span().start())
                : Optional.empty();
        if (state.isPresent()) {
            String chamber = state.get() + " " + name;
            return Naming.of(new Party(chamber, ActorIds.of("body", chamber)), Kind.AUTHORITY, Optional.empty(), i, to);
        }
        return beside(line, i, to)
                .or(() -> document.ownerOf(key))
                .map(owner ->
                        Naming.of(tables.bodyOf(owner, key, name), Kind.AUTHORITY, Optional.of(owner.code()), i, to))
                .orElseGet(() -> Naming.of(Party.named(name), Kind.AUTHORITY, Optional.empty(), i, to));
    }

    /** "Ankara's defense ministry", "the defense ministry in Ankara", "In Ankara, the defense ministry": of which country it is. */
    private Optional<NameTables.Country> beside(Line line, int i, int to) {
        if (line.key(to).equals("in")) {
            return seat(line, to + 1)
                    .map(seat -> tables.countries.get(seat.first().country().orElse("")));
        }
        boolean the = line.key(i - 1).equals("the");
        int before = the ? i - 2 : i - 1;
        if (!line.isPossessive(before) && !line.key(before).equals(",")) {
            return Optional.empty();
        }
        boolean opens = line.key(before).equals(",");
        for (int from = Math.max(0, before - LONGEST_SEAT); from < before; from++) {
            Optional<NameTrie.Match> seat = seat(line, from).filter(match -> match.end() == before);
            boolean fits = !opens || line.key(from - 1).equals("in") && line.isOpening(from - 1);
            if (seat.isPresent() && fits) {
                return Optional.ofNullable(
                        tables.countries.get(seat.get().first().country().orElse("")));
            }
        }
        return Optional.empty();
    }

    private Optional<NameTrie.Match> seat(Line line, int i) {
        return tables.names.longest(line, i, entry -> entry.role() == Role.CAPITAL);
    }

    private Naming capital(Line line, int i, NameTrie.Match match) {
        NameEntry entry = match.first();
        int to = match.end();
        boolean body = entry.country().isEmpty();
        if (isCity(line, i, to) || body && document.isAbout(tables.lands.getOrDefault(entry.party(), ""))) {
            Party city = new Party(line.text(i, to), ActorIds.of("region", line.text(i, to)));
            return Naming.of(city, Kind.PLACE, entry.country(), i, to);
        }
        return Naming.of(entry.party(), Kind.COUNTRY, entry.country(), i, to);
    }

    /** "BERLIN, May 3 -", "MADRID (AP) -" */
    private static boolean isDateline(Line line, int i, int to) {
        String after = line.key(to);
        String next = line.key(to + 1);
        boolean dated = after.equals(",") && !next.isEmpty() && Character.isDigit(next.charAt(0));
        return line.isOpening(i) && (DATELINE_MARKS.contains(after) || dated);
    }

    private boolean isCity(Line line, int i, int to) {
        int before = i - 1;
        // In "in Paris, Rome and Berlin" the preposition rules them all.
        for (int steps = 0;
                steps < CHAIN
                        && (line.key(before).equals("and") || line.key(before).equals(","));
                steps++) {
            before--;
            while (before >= 0 && line.isCapital(before) && steps < CHAIN) {
                before--;
                steps++;
            }
        }
        String after = line.key(to);
        boolean comma = after.equals(",") && line.isCapital(to + 1);
        return tables.common.is("place", line.key(before))
                || isDateline(line, i, to)
                || comma
                || after.equals("-") && !line.isCapital(to + 1)
                || line.isCapital(to) && !tables.common.is("function", after)
                || tables.heads.is("city", after)
                || line.isPossessive(to) && tables.heads.is("city", line.key(to + 1));
    }
}
