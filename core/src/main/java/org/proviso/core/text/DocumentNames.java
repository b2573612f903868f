package org.proviso.core.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.text.NameEntry.Role;

/** What one document teaches about names: full names, acronyms, words that it also writes small, the country it is about. */
final class DocumentNames {
    private final NameTables tables;
    final NameTrie learned = new NameTrie();
    private final Set<String> small = new HashSet<>();
    private final Map<String, Party> people = new HashMap<>();
    private final Map<String, Integer> countries = new LinkedHashMap<>();
    private final Set<String> homes = new HashSet<>();
    private final Set<String> spokenOf = new HashSet<>();
    private final Set<String> placed = new HashSet<>();
    private final Map<String, String> ownerOfBody = new HashMap<>();
    private final Map<String, Party> holders = new HashMap<>();
    private final Set<String> contestedOffices = new HashSet<>();
    private final Set<Party> fullNames = new HashSet<>();
    private final Set<String> taught = new HashSet<>();
    final Statehouses statehouses = new Statehouses();

    DocumentNames(NameTables tables) {
        this.tables = tables;
    }

    /** Words in small letters are words of the language, not only names. */
    void read(Line line) {
        statehouses.learn(line);
        for (Word word : line.words()) {
            if (word.isLower()) {
                small.add(word.key());
            }
        }
    }

    boolean isSmallSomewhere(String key) {
        return small.contains(key);
    }

    boolean isPersonHere(Party person) {
        return people.containsValue(person);
    }

    boolean hasPerson(String fullName) {
        return people.containsKey(Word.fold(fullName));
    }

    /** The full name as first written here for one that may carry an initial more or less. */
    Optional<Party> person(String fullName) {
        return Optional.ofNullable(people.get(Word.fold(fullName)));
    }

    void learnCountry(String code, boolean beyondItsName) {
        countries.merge(code, 1, Integer::sum);
        if (beyondItsName) {
            spokenOf.add(code);
        }
    }

    /** A naming of the country that says more of it than that something goes there or comes from there. */
    void learnHome(String code) {
        homes.add(code);
    }

    /** Whether its people or capital are spoken of, which tells the country Georgia from the state. */
    boolean isAbout(String code) {
        return spokenOf.contains(code);
    }

    /** Something in the country is named: a part of it or a town. */
    void learnPlace(String code) {
        placed.add(code);
    }

    /** Where the document says that it was written: as good as named once more. */
    void learnSeat(String code) {
        countries.merge(code, 1, Integer::sum);
    }

    /** The country that is named most; of two, the one named first. */
    Optional<NameTables.Country> home() {
        int most = countries.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return countries.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .findFirst()
                .flatMap(named -> Optional.ofNullable(tables.countries.get(named.getKey())));
    }

    void learnOwner(String bodyKey, String code) {
        ownerOfBody.putIfAbsent(bodyKey, code);
    }

    /**
     * The country whose Supreme Court (say) this document means; none that is only where something goes or comes from, and none that is named
     * in passing, once and by nothing but its name.
     */
    Optional<NameTables.Country> ownerOf(String bodyKey) {
        return Optional.ofNullable(ownerOfBody.get(bodyKey))
                .map(tables.countries::get)
                .or(() -> home().filter(country -> homes.contains(country.code())
                        && (isAbout(country.code())
                                || placed.contains(country.code())
                                || countries.getOrDefault(country.code(), 0) > 1)));
    }

    void learnHolder(String office, Party person) {
        Party before = holders.putIfAbsent(office, person);
        if (before != null && !before.equals(person)) {
            contestedOffices.add(office);
        }
    }

    /** Whether the document gives somebody this title. */
    boolean isHeld(String office) {
        return holders.containsKey(office);
    }

    /** The only person whom the document gives this title. */
    Optional<Party> holderOf(String office) {
        return contestedOffices.contains(office) ? Optional.empty() : Optional.ofNullable(holders.get(office));
    }

    /** Learns a full name; from the offset on its surname stands for it. */
    void learnPerson(Party person, List<Word> name, int offset) {
        people.putIfAbsent(Word.fold(person.name()), person);
        if (name.size() < 2 || !taught.add(person.name())) {
            return;
        }
        int last = PersonNames.surnameStart(tables, name);
        learn(Role.SHORT, person, name.subList(last, PersonNames.withoutSuffix(tables, name)), offset);
        if (tables.given.is("surname first", name.getFirst().key()) || isGivenAlone(name.getFirst())) {
            learn(Role.SHORT, person, name.subList(0, 1), offset);
        }
        if (last >= 3) {
            learn(Role.SHORT, person, name.subList(last - 1, name.size()), offset);
        }
    }

    /** "Hillary" for Hillary Clinton: a given name that names nothing else. */
    private boolean isGivenAlone(Word first) {
        return tables.givenNames.contains(first.key())
                && !first.isInitial()
                && !tables.isOrdinary(first.key())
                && !tables.common.isAny(first.key())
                && !tables.surnames.containsKey(first.key())
                && !tables.isNamed(first);
    }

    void learnFullName(Party body) {
        fullNames.add(body);
    }

    /** A body that the document calls by its acronym only keeps that as its name. */
    Party named(NameEntry entry, Word written) {
        boolean acronym = entry.words().size() == 1
                && written.isShouting()
                && (entry.country().isPresent() || entry.role() == Role.ORGANISATION)
                && entry.since() == 0
                && !fullNames.contains(entry.party());
        return acronym
                ? new Party(entry.words().getFirst().form(), entry.party().id())
                : entry.party();
    }

    /** Learns an acronym or other short form of a body. */
    void learnAcronym(Party party, Role role, Word acronym) {
        if (taught.add(acronym.key())) {
            learn(role, party, List.of(acronym), 0);
        }
    }

    private void learn(Role role, Party party, List<Word> words, int since) {
        if (!words.isEmpty()) {
            Optional<String> country = party.id()
                    .flatMap(id -> Optional.ofNullable(tables.actors.get(id)).flatMap(NameEntry::country));
            learned.add(new NameEntry(role, words, party, country, since));
        }
    }
}
