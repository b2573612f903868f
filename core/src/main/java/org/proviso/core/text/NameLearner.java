package org.proviso.core.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.proviso.core.model.Party;
import org.proviso.core.text.NameEntry.Role;
import org.proviso.core.text.NameMention.Kind;

/** Teaches a document's memory what the first reading found. */
final class NameLearner {
    private final NameTables tables;
    private final DocumentNames document;

    NameLearner(NameTables tables, DocumentNames document) {
        this.tables = tables;
        this.document = document;
    }

    /** A country right behind one of these is somebody's goal or source: "aid to Uganda", "a ban on steel from China". */
    private static final Set<String> AIMING = Set.of("to", "towards", "toward", "against", "from", "into", "with");

    /** What stands behind a person who is named beside an office. */
    private static final Set<String> ENDS = Set.of(",", ".", ";", ")");

    private static final Set<String> FORMER = Set.of("former", "formerly", "ex", "then");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    void learn(Line line, Naming naming) {
        document.statehouses.learn(line, naming);
        Optional<NameTrie.Match> body = genericWithin(line, naming);
        boolean bare = body.isPresent()
                && body.get().end() - body.get().first().words().size() == naming.from();
        boolean guessed = bare || line.key(naming.from()).equals("federal");
        if (!guessed) {
            naming.country().ifPresent(code -> country(line, naming, code));
            body.flatMap(match -> naming.country()
                            .map(code -> new Owner(match.first().party().name(), code)))
                    .ifPresent(owner -> document.learnOwner(owner.body(), owner.country()));
        }
        naming.party().ifPresent(party -> party(line, naming, party));
    }

    private record Owner(String body, String country) {}

    private void country(Line line, Naming naming, String code) {
        NameTables.Country country = tables.countries.get(code);
        boolean byName = naming.kind() == Kind.PLACE
                || country != null && line.text(naming.from(), naming.to()).equals(country.name());
        document.learnCountry(code, !byName);
        if (naming.kind() == Kind.PLACE) {
            document.learnPlace(code);
            if (naming.from() == 0) {
                document.learnSeat(code);
            }
        }
        if (naming.kind() != Kind.COUNTRY || !AIMING.contains(line.key(naming.from() - 1))) {
            document.learnHome(code);
        }
    }

    private void party(Line line, Naming naming, Party party) {
        switch (naming.kind()) {
            case PERSON -> person(line, naming, party);
            case AUTHORITY -> acronym(line, naming, party, Role.AUTHORITY);
            case ORGANISATION -> acronym(line, naming, party, Role.ORGANISATION);
            case OUTLET -> acronym(line, naming, party, Role.OUTLET);
            case COUNTRY, DEMONYM, PLACE -> {}
        }
    }

    /**
     * "The Executive Mayor, Cllr Ana Ruiz, said": the office, which stands alone, is hers from now on; not "For the Minister, Ana Ruiz", and not
     * where the words tell of who held it once: "In 2019 the Mayor, Ana Ruiz, resigned", "the Mayor, Ana Ruiz, who resigned in May".
     */
    void learnHolders(Line line, List<Naming> namings) {
        for (int i = 0; i + 1 < namings.size(); i++) {
            Naming office = namings.get(i);
            Naming person = namings.get(i + 1);
            boolean held = isBeside(line, office, person)
                    && person.kind() == Kind.PERSON
                    && isOffice(line, office)
                    && !isOfOnce(line, office, person);
            if (held) {
                person.party()
                        .ifPresent(holder ->
                                document.learnHolder(Word.fold(line.text(office.from(), office.to())), holder));
            }
        }
    }

    private static boolean isBeside(Line line, Naming office, Naming person) {
        return line.key(office.to()).equals(",")
                && person.from() == office.to() + 1
                && ENDS.contains(line.key(person.to()))
                && line.key(office.from() - 1).equals("the")
                && !line.key(office.from() - 2).equals("for");
    }

    /** One whose holder is known is named as that person, and may be given to another. */
    private boolean isOffice(Line line, Naming naming) {
        return naming.party().flatMap(Party::id).filter(id -> id.is("office")).isPresent()
                || document.isHeld(Word.fold(line.text(naming.from(), naming.to())));
    }

    private static boolean isOfOnce(Line line, Naming office, Naming person) {
        return line.key(person.to() + 1).equals("who")
                || FORMER.contains(line.key(person.from()))
                || FORMER.contains(line.key(person.to() + 1))
                || IntStream.range(0, office.from())
                        .anyMatch(at -> YEAR.matcher(line.key(at)).matches());
    }

    private Optional<NameTrie.Match> genericWithin(Line line, Naming naming) {
        if (naming.kind() != Kind.AUTHORITY) {
            return Optional.empty();
        }
        for (int i = naming.from(); i < naming.to(); i++) {
            Optional<NameTrie.Match> match = tables.names.longest(line, i, entry -> entry.role() == Role.GENERIC);
            if (match.isPresent() && match.get().end() == naming.to()) {
                return match;
            }
        }
        return Optional.empty();
    }

    private void person(Line line, Naming naming, Party party) {
        String text = Word.fold(line.text(naming.from(), naming.to()));
        String firstWord = Word.of(party.name()).getFirst().key();
        boolean inFull = party.name().indexOf(' ') > 0 && text.contains(firstWord);
        if (inFull) {
            int offset = line.at(naming.from()).span().start();
            document.learnPerson(party, Word.of(party.name()), offset);
        }
        tables.titles
                .longest(line, naming.from(), entry -> entry.role() != Role.TITLE)
                .filter(title -> title.end() < naming.to())
                .ifPresent(title -> document.learnHolder(Word.fold(line.text(naming.from(), title.end())), party));
    }

    private static boolean startsAlike(String acronym, String name, String firstWord) {
        return acronym.regionMatches(0, Word.fold(name), 0, 1) || acronym.regionMatches(0, firstWord, 0, 1);
    }

    /** "Bureau of International Narcotics (INL)": INL stands for it from now on. */
    private void acronym(Line line, Naming naming, Party party, Role role) {
        int at = naming.to() + 1;
        boolean office =
                party.id().filter(id -> id.value().startsWith("office:")).isPresent();
        if (!office && !(naming.length() == 1 && line.at(naming.from()).isShouting())) {
            document.learnFullName(party);
        }
        boolean bracketed =
                !office && line.key(naming.to()).equals("(") && line.key(at + 1).equals(")");
        boolean initial =
                bracketed && at < line.size() && startsAlike(line.key(at), party.name(), line.key(naming.from()));
        if (initial && line.at(at).isShouting()) {
            document.learnAcronym(party, role, line.at(at));
        }
    }
}
