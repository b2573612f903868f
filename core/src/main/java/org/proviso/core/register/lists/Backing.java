package org.proviso.core.register.lists;

import java.util.List;
import java.util.stream.Stream;
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
        return new Backing(
                support.origins().size(),
                support.documents().size(),
                (int) pages(support).map(Support.Page::document).distinct().count(),
                (int) pages(support)
                        .filter(page -> page.relation() == Event.Relation.UNDECIDED)
                        .count(),
                support.origins().stream()
                        .map(Support.Origin::voice)
                        .filter(Support.Voice.Cited.class::isInstance)
                        .map(voice -> ((Support.Voice.Cited) voice).outlet())
                        .toList(),
                support.informants(),
                support.speakers(),
                support.origins().isEmpty() && !support.altered().isEmpty());
    }

    private static Stream<Support.Page> pages(Support support) {
        return support.origins().stream().flatMap(origin -> origin.pages().stream());
    }
}
