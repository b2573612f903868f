package org.proviso.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Party;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.NameEntry.Role;
import org.proviso.core.text.table.Entry;

/** The tables of names that ship with the program, read once. */
final class NameTables {
    /** A country: its plain name and the adjective that qualifies its bodies. */
    record Country(String code, String name, String adjective) {}

    /**
     * Somebody whom the news names by surname only.
     *
     * @param alone the surname needs no title
     */
    record Famous(Party party, String office, boolean alone) {}

    static final String US = "US";

    final WordClasses common = WordClasses.read("common-words.tsv");
    /** Small words that people's names may begin with: "former", "van". */
    final Set<String> beforeNames = common.ofAny("modifier", "particle");

    final WordClasses heads = WordClasses.read("heads.tsv");
    final WordClasses given = WordClasses.read("given-names.tsv");
    /** Words that are seldom names, by first letter. */
    private final WordClasses ordinary = WordClasses.read("ordinary-words.tsv");

    final NameTrie names = new NameTrie();
    final NameTrie titles = new NameTrie();
    final Map<String, Country> countries = new HashMap<>();
    /** Every actor that the tables know. */
    final Map<ActorId, NameEntry> actors = new HashMap<>();
    /** Well-known people by surname, whether or not it may stand alone. */
    final Map<String, List<Famous>> surnames = new HashMap<>();
    /** Full names in every form, folded. */
    final Map<String, Party> people = new HashMap<>();
    /** Heads of state or government: their surname alone always means them. */
    final Set<Party> leaders = new HashSet<>();

    /** In which country a body sits that a city stands for. */
    final Map<Party, String> lands = new HashMap<>();

    final Set<String> givenNames = new HashSet<>();

    /** The first row of each actor, which says its plain name and its country; later ones add names. */
    private final Map<ActorId, Entry> firstRows = new HashMap<>();

    private NameTables(ActorRows rows) {
        given.byClass().values().forEach(givenNames::addAll);
        countries();
        bodies(rows.authorities());
        seats();
        people(rows.people());
        rows.outlets().forEach(row -> add(Role.OUTLET, party("outlet", row.cell(0)), "", row.cell(0), row.cell(1)));
        Tables.read(NameTables.class, "places.tsv").forEach(this::places);
        Tables.read(NameTables.class, "titles.tsv")
                .forEach(row -> titles.add(new NameEntry(
                        Role.valueOf(row.cell(1).toUpperCase(java.util.Locale.ROOT)),
                        Word.of(row.cell(0)),
                        Party.named(row.cell(0)),
                        Optional.empty(),
                        0)));
    }

    private static final class Holder {
        private static final NameTables STANDARD = new NameTables(ActorRows.shipped());
    }

    static NameTables standard() {
        return Holder.STANDARD;
    }

    /** With the rows of a user. */
    static NameTables of(ActorRows rows) {
        return new NameTables(rows);
    }

    private void places(Tables.Row row) {
        Role role = row.cell(0).equals("nobody") ? Role.NOBODY : Role.PLACE;
        String country = row.cell(0).equals("us-state") ? US : "";
        String kind = row.cell(0).equals("region") ? "region" : "place";
        WordClasses.list(row.cell(1)).forEach(name -> add(role, party(kind, name), country, name));
    }

    private void countries() {
        for (Tables.Row row : Tables.read(NameTables.class, "countries.tsv")) {
            String code = row.cell(0);
            Party party = new Party(row.cell(1), Optional.of(ActorIds.country(code)));
            List<String> demonyms = WordClasses.list(row.cell(5));
            countries.put(code, new Country(code, row.cell(1), demonyms.isEmpty() ? row.cell(1) : demonyms.getFirst()));
            add(Role.COUNTRY, party, code, row.cell(1), row.cell(2));
            add(Role.CAPITAL, party, code, row.cell(3));
            add(Role.SEAT, party, code, row.cell(4));
            add(Role.DEMONYM, party, code, row.cell(5));
        }
    }

    /** Cities that stand for a body that is no country: "Brussels" for the European Union. */
    private void seats() {
        for (Tables.Row row : Tables.read(NameTables.class, "seats.tsv")) {
            Party body = Optional.ofNullable(actors.get(new ActorId("body:" + row.cell(1))))
                    .map(NameEntry::party)
                    .orElseThrow(() -> row.wrong("no body " + row.cell(1) + " in authorities.tsv"));
            add(Role.CAPITAL, body, "", row.cell(0));
            lands.put(body, row.cell(2));
        }
    }

    private void bodies(List<Entry> rows) {
        for (Entry row : rows) {
            Optional<ActorId> id = row.cell(0).isEmpty()
                    ? ActorIds.of("org", row.cell(1))
                    : Optional.of(new ActorId("body:" + row.cell(0)));
            Entry first = firstOf(id, row);
            Role role = first.cell(3).equals("A") ? Role.AUTHORITY : Role.ORGANISATION;
            add(role, new Party(first.cell(1), id), first.cell(4), row.cell(1), row.cell(2));
        }
        for (Tables.Row row : Tables.read(NameTables.class, "generic-bodies.tsv")) {
            add(Role.GENERIC, new Party(row.cell(0), Optional.empty()), "", row.cell(1));
        }
    }

    private Entry firstOf(Optional<ActorId> id, Entry row) {
        return id.map(known -> firstRows.computeIfAbsent(known, key -> row)).orElse(row);
    }

    private void people(List<Entry> rows) {
        for (Entry row : rows) {
            String name = row.cell(0);
            Party party = party("person", name);
            Entry first = firstOf(party.id(), row);
            String country = first.cell(1);
            String office = first.cell(2);
            add(Role.PERSON, party, country, name, row.cell(4));
            WordClasses.list(name + "|" + row.cell(4)).forEach(full -> people.putIfAbsent(Word.fold(full), party));
            add(Role.SHORT, party, country, row.cell(3));
            List<String> shorts = WordClasses.list(row.cell(3));
            shorts.forEach(form -> famous(Word.fold(form), new Famous(party, office, true)));
            if (shorts.isEmpty()) {
                famous(lastName(name), new Famous(party, office, false));
            }
            if (office.equals("president") || office.equals("prime minister")) {
                leaders.add(party);
            }
        }
    }

    /** The first row that lets a surname stand alone keeps it. */
    private void famous(String surname, Famous person) {
        List<Famous> known = surnames.computeIfAbsent(surname, key -> new ArrayList<>(1));
        boolean taken = person.alone() && known.stream().anyMatch(Famous::alone)
                || known.stream().anyMatch(other -> other.party().equals(person.party()));
        if (!taken) {
            known.add(person);
        }
    }

    /** Who a title and a surname name when the document says no more; empty when several could be meant. */
    Optional<Party> famous(String surname, String title) {
        List<Famous> all = surnames.getOrDefault(surname, List.of());
        List<Famous> fitting = all.stream()
                .filter(person -> person.alone() || person.office().equalsIgnoreCase(title))
                .toList();
        List<Famous> chosen = fitting.isEmpty() ? all : fitting;
        return chosen.size() == 1 ? Optional.of(chosen.getFirst().party()) : Optional.empty();
    }

    private String lastName(String name) {
        List<String> words = List.of(Word.fold(name).split(" "));
        boolean first = given.is("surname first", words.getFirst());
        return first ? words.getFirst() : words.getLast();
    }

    private static Party party(String kind, String name) {
        return new Party(name, ActorIds.of(kind, name));
    }

    private void add(Role role, Party party, String country, String... cells) {
        Optional<String> of = country.isEmpty() ? Optional.empty() : Optional.of(country);
        for (String cell : cells) {
            for (String form : WordClasses.list(cell)) {
                NameEntry entry = new NameEntry(role, Word.of(form), party, of, 0);
                names.add(entry);
                party.id().ifPresent(id -> actors.putIfAbsent(id, entry));
            }
        }
    }

    /** An ordinary word of the language, which a name seldom holds. */
    boolean isOrdinary(String key) {
        return !key.isEmpty() && ordinary.is(key.substring(0, 1), key);
    }

    /** A country, place or body has this word for its name. */
    boolean isNamed(Word word) {
        return names.longest(new Line(List.of(word), false, false), 0, entry -> true)
                .isPresent();
    }

    /** The body of a country, as the tables know it or else named for the country. */
    Party bodyOf(Country country, String key, String name) {
        Optional<ActorId> id = ActorIds.of("body", country.code() + "-" + key);
        Optional<Party> known =
                id.flatMap(given -> Optional.ofNullable(actors.get(given)).map(NameEntry::party));
        return known.orElseGet(() -> new Party(country.adjective() + " " + name, id));
    }
}
