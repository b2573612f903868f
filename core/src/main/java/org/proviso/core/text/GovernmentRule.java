package org.proviso.core.text;

import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.text.NameMention.Kind;

/**
 * Governments by common nouns: "Mexican officials" and "the government of Mexico" are Mexico, "the Biden administration"
 * is itself, "the federal government" is that of the country the document is about.
 */
final class GovernmentRule implements NameRule {
    private static final Set<String> NUMBERS =
            Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen");

    /** "A visa ban on 14 Norland officials" is one on the country. */
    private static final Set<String> HIT = Set.of("on", "against", "for", "of");

    private final NameTables tables;
    private final DocumentNames document;

    GovernmentRule(NameTables tables, DocumentNames document) {
        this.tables = tables;
        this.document = document;
    }

    @Override
    public boolean mayBegin(String key) {
        return key.equals("government") || key.equals("authorities") || key.equals("federal");
    }

    @Override
    public Optional<Naming> at(Line line, int i) {
        String key = line.key(i);
        if (key.equals("government") || key.equals("authorities")) {
            return governmentIn(line, i).or(() -> key.equals("government") ? governmentOf(line, i) : Optional.empty());
        }
        if (key.equals("federal") && line.key(i + 1).equals("government")) {
            return document.home()
                    .map(home -> Naming.of(
                            new Party(home.name(), Optional.of(ActorIds.country(home.code()))),
                            Kind.AUTHORITY,
                            Optional.of(home.code()),
                            i,
                            i + 2));
        }
        return line.isCapital(i)
                ? ofPair(line, i).or(() -> ofCountry(line, i)).or(() -> administration(line, i))
                : Optional.empty();
    }

    /** "the government in Madrid" */
    private Optional<Naming> governmentIn(Line line, int i) {
        return line.key(i + 1).equals("in")
                ? tables.names
                        .longest(
                                line,
                                i + 2,
                                entry -> entry.role() == NameEntry.Role.CAPITAL
                                        && entry.country().isPresent())
                        .map(match -> government(match, i))
                : Optional.empty();
    }

    private Optional<Naming> governmentOf(Line line, int i) {
        int start = line.key(i + 2).equals("the") ? i + 3 : i + 2;
        return line.key(i + 1).equals("of")
                ? tables.names.longest(line, start, NameEntry::isCountryWord).map(match -> government(match, i))
                : Optional.empty();
    }

    private static Naming government(NameTrie.Match country, int from) {
        return Naming.of(
                country.first().party(), Kind.AUTHORITY, country.first().country(), from, country.end());
    }

    private Optional<Naming> ofCountry(Line line, int i) {
        return tables.names.longest(line, i, NameEntry::isCountryWord).flatMap(match -> {
            int end = nounEnd(line, match.end());
            boolean informants = line.key(end - 1).equals("officials") && isCounted(line, i - 1);
            NameEntry owner = match.first();
            return end > match.end() && !informants
                    ? Optional.of(Naming.of(owner.party(), Kind.AUTHORITY, owner.country(), i, end))
                    : Optional.empty();
        });
    }

    /** Some officials speak for themselves, as informants; the officials of a country are the country. */
    private boolean isCounted(Line line, int i) {
        String before = line.key(i);
        boolean number = NUMBERS.contains(before) || !before.isEmpty() && Character.isDigit(before.charAt(0));
        return number && !HIT.contains(line.key(i - 1))
                || tables.common.is("modifier", before)
                || tables.common.is("function", before)
                        && !before.equals("the")
                        && !before.equals("by")
                        && !before.equals("that")
                        && !before.equals("and")
                        && !before.equals("with");
    }

    private int nounEnd(Line line, int start) {
        int i = start;
        i += line.isPossessive(i) ? 1 : 0;
        while (i < line.size() && i - start < 3 && tables.heads.is("modifier", line.key(i))) {
            i++;
        }
        return i < line.size() && tables.heads.is("government", line.key(i)) ? i + 1 : start;
    }

    /** "the Biden-Harris administration": a pair that stood for office together, by one name however it is written. */
    private static Optional<Naming> ofPair(Line line, int i) {
        boolean pair = line.key(i + 1).equals("-")
                && line.isCapital(i + 2)
                && line.key(i + 3).equals("administration")
                && line.at(i).touches(line.at(i + 1))
                && line.at(i + 1).touches(line.at(i + 2));
        String name = pair ? line.text(i, i + 3) + " Administration" : "";
        return pair
                ? Optional.of(Naming.of(
                        new Party(name, ActorIds.of("body", name)), Kind.AUTHORITY, Optional.empty(), i, i + 4))
                : Optional.empty();
    }

    private Optional<Naming> administration(Line line, int i) {
        int noun = i + 1;
        boolean named = line.key(noun).equals("administration")
                && !tables.common.isAny(line.key(i))
                && Character.isLetter(line.at(i).form().charAt(0));
        if (!named) {
            return Optional.empty();
        }
        String name = line.at(i).form() + " administration";
        Optional<String> country = document.learned
                .longest(line, i, entry -> true)
                .or(() -> tables.names.longest(line, i, entry -> true))
                .flatMap(match -> match.first().country());
        return Optional.of(Naming.of(new Party(name, ActorIds.of("body", name)), Kind.AUTHORITY, country, i, noun + 1));
    }
}
