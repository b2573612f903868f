package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.read.Informant.Kind;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.Inflections;
import org.proviso.core.text.NameMention;

/** Tells from whom a document has its words: the sources of what is spoken in it, each once. */
final class Informants {
    private static final Map<NameMention.Kind, Kind> OF_NAMES = new EnumMap<>(Map.of(
            NameMention.Kind.PERSON, Kind.NAMED_PERSON,
            NameMention.Kind.COUNTRY, Kind.AGENCY,
            NameMention.Kind.AUTHORITY, Kind.AGENCY,
            NameMention.Kind.OUTLET, Kind.OUTLET,
            NameMention.Kind.ORGANISATION, Kind.BODY));
    private static final Map<String, Kind> OF_NOUNS = nouns();
    /** A description ends, for its head, where one of these begins: "judge in Louisiana". */
    static final String COMPLEMENT = " (?:of|in|for|from) .*";

    private static final String PEOPLE = " people";
    /** "Two people" are some who are not named, "people" are all at large. */
    private static final Set<String> NUMBERED = WordLists.read("numbers of informants");

    private Informants() {}

    private static Map<String, Kind> nouns() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Tables.Row row : Tables.read(Informants.class, "informants.tsv")) {
            Kind kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            for (String noun : row.cell(1).split("\\|", -1)) {
                Inflections.ofNoun(noun).forEach(form -> kinds.putIfAbsent(form, kind));
            }
        }
        return kinds;
    }

    /** The noun tells of which kind a source is. */
    static boolean isSource(String noun) {
        return OF_NOUNS.containsKey(noun);
    }

    /** "Two Norland officials", "several senior diplomats": some who speak for themselves, though the noun stands for their government. */
    static boolean areSome(Syntax syntax, int head) {
        int first = syntax.core(head).first();
        return first < head
                && OF_NOUNS.get(syntax.lower(head)) == Kind.ANONYMOUS
                && syntax.tree().node(head).penn().equals("NNS")
                && (NUMBERED.contains(syntax.lower(first))
                        || Character.isDigit(syntax.lower(first).charAt(0)));
    }

    /** The informants in the order in which they first speak. */
    static List<Informant> of(List<Attribution> attributions, List<NameMention> names) {
        Map<String, NameMention.Kind> named = new HashMap<>();
        names.forEach(name -> named.putIfAbsent(name.party().name(), name.kind()));
        Map<Party, Integer> times = new LinkedHashMap<>();
        for (Attribution attribution : attributions) {
            Optional<Party> speaker = attribution.spoken() ? attribution.speaker() : Optional.empty();
            speaker.ifPresent(party -> times.merge(party, 1, Integer::sum));
        }
        List<Informant> found = new ArrayList<>();
        times.forEach((party, count) -> found.add(new Informant(party, kind(party, named), count)));
        return found;
    }

    private static Kind kind(Party party, Map<String, NameMention.Kind> named) {
        Kind kind = OF_NAMES.get(named.getOrDefault(party.name(), NameMention.Kind.PLACE));
        if (kind != null) {
            return kind;
        }
        String head = party.name().toLowerCase(Locale.ROOT).replaceFirst(COMPLEMENT, "");
        if (head.contains(PEOPLE) && NUMBERED.contains(head.substring(0, head.indexOf(PEOPLE)))) {
            return Kind.ANONYMOUS;
        }
        return OF_NOUNS.getOrDefault(head.substring(head.lastIndexOf(' ') + 1), Kind.PEOPLE);
    }
}
