package org.proviso.core.text;

import java.util.Optional;
import org.proviso.core.model.Party;
import org.proviso.core.text.NameEntry.Role;
import org.proviso.core.text.NameMention.Kind;

/** Names that the tables or the document have taught. */
final class TableRule implements NameRule {
    private static final int CHAIN = 8;

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
        Optional<NameEntry> place = match.entries().stream()
                .filter(other -> other.role() == Role.PLACE)
                .findFirst();
        boolean country = entry.role() == Role.COUNTRY
                && entry.country().filter(document::isAbout).isPresent();
        return place.isPresent() && !country && entry.role() == Role.COUNTRY ? place.get() : entry;
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
        return document.ownerOf(key)
                .map(owner ->
                        Naming.of(tables.bodyOf(owner, key, name), Kind.AUTHORITY, Optional.of(owner.code()), i, to))
                .orElseGet(() -> Naming.of(Party.named(name), Kind.AUTHORITY, Optional.empty(), i, to));
    }

    private Naming capital(Line line, int i, NameTrie.Match match) {
        NameEntry entry = match.first();
        int to = match.end();
        if (isCity(line, i, to)) {
            Party city = new Party(line.text(i, to), ActorIds.of("region", line.text(i, to)));
            return Naming.of(city, Kind.PLACE, entry.country(), i, to);
        }
        return Naming.of(entry.party(), Kind.COUNTRY, entry.country(), i, to);
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
        boolean dateline = line.isOpening(i)
                && ("(,-:".contains(after.isEmpty() ? "x" : after)
                        || after.equals("—")
                        || after.equals("–")
                        || after.equals("--"));
        boolean comma = after.equals(",") && line.isCapital(to + 1);
        return tables.common.is("place", line.key(before))
                || dateline
                || comma
                || after.equals("-") && !line.isCapital(to + 1)
                || line.isCapital(to) && !tables.common.is("function", after)
                || tables.heads.is("city", after)
                || line.isPossessive(to) && tables.heads.is("city", line.key(to + 1));
    }
}
