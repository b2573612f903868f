package org.proviso.core.resolve;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.proviso.core.register.EntryId;

/**
 * What a document tells, as it is compared once people said that some names mean one thing. Its tellings stay as they were
 * opened, for they are a function of the document alone; but those that would have been one, had it used one name, are known to be.
 *
 * @param entries each telling with its claims
 * @param wholes a key of what a telling is a part of, for those that are no whole
 */
record Renamed(Map<EntryId, List<Keyed>> entries, Map<EntryId, Long> wholes) {

    static Renamed of(Map<EntryId, List<Keyed>> entries, UnaryOperator<Keyed> with) {
        Map<EntryId, List<Keyed>> renamed = new LinkedHashMap<>();
        entries.forEach(
                (entry, claims) -> renamed.put(entry, claims.stream().map(with).toList()));
        return new Renamed(renamed, renamed.equals(entries) ? Map.of() : wholes(renamed));
    }

    /** The telling that it is a part of, as a key; {@link Telling#ALONE} when it is a whole. */
    long whole(EntryId entry) {
        return wholes.getOrDefault(entry, Telling.ALONE);
    }

    private static Map<EntryId, Long> wholes(Map<EntryId, List<Keyed>> entries) {
        Map<Keyed, EntryId> firsts = new HashMap<>();
        entries.forEach((entry, claims) -> firsts.put(claims.getFirst(), entry));
        List<Keyed> claims = entries.values().stream()
                .flatMap(List::stream)
                .sorted((one, other) -> Gathering.ORDER.compare(one.claim(), other.claim()))
                .toList();
        Map<EntryId, Long> wholes = new HashMap<>();
        for (Gathering.Gathered gathered : Gathering.of(claims)) {
            List<EntryId> parts = gathered.all().stream()
                    .filter(firsts::containsKey)
                    .map(firsts::get)
                    .toList();
            if (parts.size() > 1) {
                long key = Hashes.of(gathered.first().id().value());
                parts.forEach(part -> wholes.put(part, key));
            }
        }
        return wholes;
    }
}
