package org.proviso.core.register.links;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Filing;

/** What documents tell to be asked for, by the places where they do. */
final class AskedBefore {
    /** In code points: within a paragraph. */
    private static final int NEXT = 400;

    private final Map<DocumentId, NavigableMap<Integer, Filing>> places = new HashMap<>();

    AskedBefore(Collection<Entry> entries) {
        entries.stream().flatMap(entry -> entry.filings().stream()).forEach(filing -> {
            if (asks(filing.claim())) {
                places.computeIfAbsent(filing.document(), first -> new TreeMap<>())
                        .put(filing.claim().evidence().start(), filing);
            }
        });
    }

    private static boolean asks(Claim claim) {
        return switch (claim.move().act()) {
            case SOUGHT, REQUESTED, PENDING, RETURNED -> !claim.furniture();
            default -> false;
        };
    }

    /** What is told last to be asked for, of whoever acts, before a claim in its document, or by the words with which it begins, if that is near. */
    Optional<ClaimId> rightBefore(Filing filing) {
        int start = filing.claim().evidence().start();
        return Optional.ofNullable(places.get(filing.document())).stream()
                .flatMap(asked -> asked.subMap(start - NEXT, true, start, true).descendingMap().values().stream())
                .filter(before -> !before.id().equals(filing.id()) && mayAnswer(filing.claim(), before.claim()))
                .map(Filing::id)
                .findFirst();
    }

    private static boolean mayAnswer(Claim answer, Claim asked) {
        return Asking.asked(asked).isEmpty()
                || answer.roles().actors().isEmpty()
                || Demands.isBy(answer, asked)
                || Demands.isByBriefly(answer, asked);
    }
}
