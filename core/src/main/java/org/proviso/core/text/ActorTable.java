package org.proviso.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Digest;
import org.proviso.core.model.Party;
import org.proviso.core.text.table.Loaded;
import org.proviso.core.text.table.Problems;
import org.proviso.core.text.table.TableFile;

/** What the tables know about actors: their ids by name, their plain names and their countries. */
public final class ActorTable {
    private static final String MINISTRY = "-ministry";

    private final NameTables tables;

    private ActorTable(NameTables tables) {
        this.tables = tables;
    }

    public static ActorTable standard() {
        return new ActorTable(NameTables.standard());
    }

    /** A user's actors before those that ship with the program; nothing when a row is wrong. */
    public static Loaded<ActorTable> extended(List<TableFile> files) {
        return switch (ActorRows.extended(files)) {
            case Loaded.Ready<ActorRows>(ActorRows rows) -> new Loaded.Ready<>(new ActorTable(NameTables.of(rows)));
            case Loaded.Refused<ActorRows>(Problems problems) -> new Loaded.Refused<>(problems);
        };
    }

    NameTables tables() {
        return tables;
    }

    /** The country of that name, alias, demonym, capital or seat of power. */
    public Optional<ActorId> country(String name) {
        return find(name)
                .filter(entry -> switch (entry.role()) {
                    case COUNTRY, SEAT, CAPITAL, DEMONYM -> true;
                    case AUTHORITY, ORGANISATION, GENERIC, OUTLET, PLACE, NOBODY, PERSON, SHORT, OFFICE, ROYAL, TITLE ->
                        false;
                })
                .flatMap(entry -> entry.party().id());
    }

    /** The country whose capital it is, be it written in capitals. */
    public Optional<Party> capital(String city) {
        return find(city)
                .filter(entry -> entry.role() == NameEntry.Role.CAPITAL
                        && entry.country().isPresent())
                .map(NameEntry::party);
    }

    /** The actor of that name, as {@link NameFinder} would name it in a document that says nothing else. */
    public Optional<Party> party(String name) {
        return find(name)
                .filter(entry -> entry.role() != NameEntry.Role.GENERIC && entry.role() != NameEntry.Role.NOBODY)
                .map(NameEntry::party);
    }

    /** Whether it is a ministry that every country may have: "the Ministry of Health"; not a chamber or court, which their own government asks things of. */
    public boolean isAnyMinistry(String words) {
        return generic(words)
                .filter(body -> body.party().name().endsWith(MINISTRY))
                .isPresent();
    }

    /** Whether it is a body that every country may have, named without one: "Supreme Court". */
    public boolean isAnyBody(String words) {
        return generic(words).isPresent();
    }

    /** Whether a country or its people is called so; not by its capital or its seat of power. */
    public boolean isCountryName(String words) {
        return find(words)
                .filter(entry -> entry.role() == NameEntry.Role.COUNTRY || entry.role() == NameEntry.Role.DEMONYM)
                .isPresent();
    }

    /** The body of a country that the words name without saying of which. */
    public Optional<Party> bodyOf(ActorId country, String words) {
        Optional<NameTables.Country> owner = tables.countries.values().stream()
                .filter(each -> ActorIds.country(each.code()).equals(country))
                .findFirst();
        return generic(words)
                .flatMap(body ->
                        owner.map(each -> tables.bodyOf(each, body.party().name(), words)));
    }

    private Optional<NameEntry> generic(String words) {
        return find(words).filter(entry -> entry.role() == NameEntry.Role.GENERIC);
    }

    /** A body that the tables need not know, with the id that it has where a text names it. */
    public Party body(String name) {
        return party(name).orElseGet(() -> new Party(name, ActorIds.of("body", name)));
    }

    /** "His administration": called by the last word of the name of who heads it, as "the Ruiz administration" is. */
    public static Party administrationOf(Party person) {
        String name = person.name().substring(person.name().lastIndexOf(' ') + 1) + " administration";
        return new Party(name, ActorIds.of("body", name));
    }

    private Optional<NameEntry> find(String name) {
        Line line = new Line(Word.of(name), false, false);
        return tables.names
                .longest(line, 0, entry -> true)
                .filter(match -> match.end() == line.size())
                .map(NameTrie.Match::first);
    }

    /** The plain name of an actor of the tables. */
    public Optional<String> nameOf(ActorId id) {
        return Optional.ofNullable(tables.actors.get(id))
                .map(entry -> entry.party().name());
    }

    /** The country that an actor is, heads or belongs to; empty for bodies of several countries and where nobody knows. */
    public Optional<ActorId> countryOf(ActorId id) {
        NameEntry known = tables.actors.get(id);
        return known == null
                ? ownerIn(id.value()).map(ActorIds::country)
                : known.country().map(ActorIds::country);
    }

    /** A digest of which actors are of which country, as far as the tables say. */
    public String countries() {
        List<String> fields = new ArrayList<>(new TreeSet<>(tables.countries.keySet()));
        Map<String, String> known = new TreeMap<>();
        tables.actors.forEach(
                (id, entry) -> known.put(id.value(), entry.country().orElse("")));
        known.forEach((id, country) -> {
            fields.add(id);
            fields.add(country);
        });
        return Digest.ofFields(fields);
    }

    /** Bodies named for a country carry its code: {@code body:mx-army}. */
    private Optional<String> ownerIn(String id) {
        boolean owned = id.startsWith("body:") && id.length() > 8 && id.charAt(7) == '-';
        return owned
                ? Optional.of(id.substring(5, 7).toUpperCase(Locale.ROOT)).filter(tables.countries::containsKey)
                : Optional.empty();
    }
}
