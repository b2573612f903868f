package org.proviso.core.register.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Informant;
import org.proviso.core.register.Support;

/**
 * What stands behind an entry, as far as lists show it.
 *
 * @param origins how many independent voices
 * @param documents how many documents, those that are only altered copies too
 * @param pages how many documents speak with one of the voices
 * @param undecided how many of these are perhaps copies
 * @param cited outlets whose own report the entry does not have
 * @param informants of all origins
 * @param speakers who says so, by name
 * @param onlyAltered whether nothing but altered copies tells it
 */
public record Backing(
        int origins,
        int documents,
        int pages,
        int undecided,
        List<String> cited,
        List<Informant> informants,
        List<String> speakers,
        boolean onlyAltered) {
    public Backing {
        cited = List.copyOf(cited);
        informants = List.copyOf(informants);
        speakers = List.copyOf(speakers);
    }

    /** The same, boiled down. */
    public static Backing of(Support support) {
        Set<DocumentId> speaking = new HashSet<>();
        List<String> cited = new ArrayList<>();
        int undecided = 0;
        for (Support.Origin origin : support.origins()) {
            for (Support.Page page : origin.pages()) {
                speaking.add(page.document());
                undecided += page.relation() == Event.Relation.UNDECIDED ? 1 : 0;
            }
            if (origin.voice() instanceof Support.Voice.Cited(String outlet)) {
                cited.add(outlet);
            }
        }
        long altered = support.altered().stream()
                .filter(document -> !speaking.contains(document))
                .count();
        return new Backing(
                support.origins().size(),
                speaking.size() + (int) altered,
                speaking.size(),
                undecided,
                cited,
                support.informants(),
                support.speakers(),
                support.origins().isEmpty() && !support.altered().isEmpty());
    }
}
