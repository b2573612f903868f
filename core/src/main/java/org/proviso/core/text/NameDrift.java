package org.proviso.core.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.text.NameEntry.Role;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.table.Closest;

/**
 * Names that copies and translations have bent: "President Sinbaum" and "the Sinbaum administration" are Claudia Sheinbaum and
 * hers. Only a surname that nobody else has, beside the office that the known person holds and in a text that names the
 * person's country, is taken for a known one; the confidence is the share of letters that stayed.
 */
final class NameDrift {
    private static final int MOST_EDITS = 2;
    private static final int SHORTEST = 6;
    private static final double LEAST = 0.7;
    /** No surname is longer; longer words are not compared. */
    private static final int LONGEST = 30;

    private static final String ADMINISTRATION = " administration";

    private final NameTables tables;
    private final Set<String> countries = new HashSet<>();

    private NameDrift(NameTables tables, List<NameMention> mentions) {
        this.tables = tables;
        for (NameMention mention : mentions) {
            mention.party()
                    .id()
                    .filter(id -> id.is("country"))
                    .ifPresent(id -> countries.add(id.value().substring("country:".length())));
        }
    }

    static List<NameMention> straightened(NameTables tables, String text, List<NameMention> mentions) {
        NameDrift drift = new NameDrift(tables, mentions);
        return mentions.stream().map(mention -> drift.straight(text, mention)).toList();
    }

    private record Meant(Party person, double confidence) {}

    private NameMention straight(String text, NameMention mention) {
        String name = mention.party().name();
        if (mention.kind() == Kind.AUTHORITY && name.endsWith(ADMINISTRATION)) {
            String surname = name.substring(0, name.length() - ADMINISTRATION.length());
            return meant(surname, Optional.empty())
                    .map(meant -> new NameMention(
                            mention.span(),
                            ActorTable.administrationOf(meant.person()),
                            mention.kind(),
                            meant.confidence()))
                    .orElse(mention);
        }
        if (mention.kind() != Kind.PERSON || mention.party().id().isPresent()) {
            return mention;
        }
        return office(mention.span().of(text))
                .flatMap(office -> meant(name, Optional.of(office)))
                .map(meant -> new NameMention(mention.span(), meant.person(), mention.kind(), meant.confidence()))
                .orElse(mention);
    }

    /** The office that a title in front of the name says. */
    private Optional<String> office(String written) {
        Line line = new Line(Word.of(written), false, false);
        for (int i = 0; i < line.size(); i++) {
            Optional<NameTrie.Match> title = tables.titles.longest(line, i, entry -> entry.role() != Role.TITLE);
            if (title.isPresent()) {
                return title.map(match -> match.first().party().name());
            }
        }
        return Optional.empty();
    }

    /** The only person in that office, without one the only head of state or government, whose surname is as good as this. */
    private Optional<Meant> meant(String written, Optional<String> office) {
        String surname = Word.fold(written);
        if (surname.length() < SHORTEST || surname.length() > LONGEST || tables.surnames.containsKey(surname)) {
            return Optional.empty();
        }
        Set<Party> found = new HashSet<>();
        double best = 0;
        for (var known : tables.surnames.entrySet()) {
            double likeness = likeness(surname, known.getKey());
            if (likeness >= LEAST) {
                for (NameTables.Famous person : known.getValue()) {
                    if (holds(person, office) && isHere(person.party())) {
                        found.add(person.party());
                        best = Math.max(best, likeness);
                    }
                }
            }
        }
        double confidence = Math.round(best * 100) / 100.0;
        return found.size() == 1 ? Optional.of(new Meant(found.iterator().next(), confidence)) : Optional.empty();
    }

    private boolean holds(NameTables.Famous person, Optional<String> office) {
        return office.map(title -> title.equalsIgnoreCase(person.office()))
                .orElse(tables.leaders.contains(person.party()));
    }

    private boolean isHere(Party person) {
        return person.id()
                .flatMap(id -> Optional.ofNullable(tables.actors.get(id)))
                .flatMap(NameEntry::country)
                .filter(countries::contains)
                .isPresent();
    }

    /** The share of letters that stayed; 0 when the words begin differently or too much changed. */
    static double likeness(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        if (one.charAt(0) != other.charAt(0)
                || Math.abs(one.length() - other.length()) > MOST_EDITS
                || longest > LONGEST) {
            return 0;
        }
        int edits = Closest.distance(one, other);
        return edits == 0 || edits > MOST_EDITS ? 0 : 1 - (double) edits / longest;
    }
}
