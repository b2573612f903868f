package org.proviso.core.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Party;

/**
 * What stands behind claims of one entry. A text whose claims here all come from an outlet ("Reuters reported", "told Fox
 * News") is no voice of its own: it counts to that outlet's report where the entry has one, and else all that cite the
 * outlet are one voice.
 */
final class Supports {
    private final Register register;
    private final Set<ClaimId> altered;

    /** The documents of the entry, page furniture left out. */
    private final Set<DocumentId> documents = new LinkedHashSet<>();

    /** The voice of each outlet that is cited, by its key: looked for once. */
    private final Map<String, Support.Voice> voices = new ConcurrentHashMap<>();

    private final Map<Own, Boolean> own = new ConcurrentHashMap<>();

    /** Whether a document is an outlet's own. */
    private record Own(DocumentId document, String outlet) {}

    /** @param altered the entry's claims that stand only in altered copies */
    Supports(Register register, Entry entry, Set<ClaimId> altered) {
        this.register = register;
        this.altered = altered;
        entry.filings().stream()
                .filter(filing -> !filing.claim().furniture())
                .forEach(filing -> documents.add(filing.document()));
    }

    /** Of some of the entry's claims; those in page furniture prove nothing, and those of altered copies add nothing. */
    Support of(List<Filing> filings) {
        Map<DocumentId, List<Filing>> byText = new LinkedHashMap<>();
        Set<DocumentId> changed = new LinkedHashSet<>();
        Set<String> speakers = new LinkedHashSet<>();
        for (Filing filing : filings) {
            if (filing.claim().furniture()) {
                continue;
            }
            filing.claim().said().speaker().map(Party::name).ifPresent(speakers::add);
            if (altered.contains(filing.id())) {
                changed.add(filing.document());
            } else {
                byText.computeIfAbsent(register.origin(filing.document()), first -> new ArrayList<>())
                        .add(filing);
            }
        }
        List<Support.Origin> origins = origins(byText);
        origins.forEach(origin -> origin.pages().forEach(page -> changed.remove(page.document())));
        return new Support(origins, new ArrayList<>(changed), new ArrayList<>(speakers));
    }

    private List<Support.Origin> origins(Map<DocumentId, List<Filing>> byText) {
        Map<Support.Voice, List<Filing>> heard = new LinkedHashMap<>();
        byText.forEach((text, filings) -> {
            boolean speaks = false;
            for (int i = 0; i < filings.size() && !speaks; i++) {
                speaks = cited(filings.get(i), text).isEmpty();
            }
            if (speaks) {
                heard.computeIfAbsent(new Support.Voice.Text(text), first -> new ArrayList<>())
                        .addAll(filings);
            } else {
                for (Filing filing : filings) {
                    Support.Voice voice = cited(filing, text)
                            .map(outlet -> voices.computeIfAbsent(Outlets.key(outlet), key -> voice(outlet)))
                            .orElseThrow();
                    heard.computeIfAbsent(voice, first -> new ArrayList<>()).add(filing);
                }
            }
        });
        List<Support.Origin> origins = new ArrayList<>();
        heard.forEach((voice, filings) -> origins.add(origin(voice, filings)));
        return origins;
    }

    /** The outlet that a claim cites, unless it is the document's, or its text's, own. */
    private Optional<String> cited(Filing filing, DocumentId text) {
        return Outlets.cited(filing.claim()).filter(outlet -> !isOf(filing.document(), outlet) && !isOf(text, outlet));
    }

    private Support.Voice voice(String outlet) {
        return documents.stream()
                .filter(document -> isOf(document, outlet))
                .findFirst()
                .<Support.Voice>map(document -> new Support.Voice.Text(register.origin(document)))
                .orElseGet(() -> new Support.Voice.Cited(outlet));
    }

    private boolean isOf(DocumentId id, String outlet) {
        return own.computeIfAbsent(
                new Own(id, outlet),
                pair -> register.document(id)
                        .filter(document -> Outlets.isOf(document, outlet))
                        .isPresent());
    }

    private Support.Origin origin(Support.Voice voice, List<Filing> filings) {
        Set<DocumentId> all = new LinkedHashSet<>();
        filings.forEach(filing -> all.add(filing.document()));
        List<Support.Page> pages = new ArrayList<>(all.size());
        all.forEach(document -> pages.add(page(voice, document)));
        return new Support.Origin(voice, pages, Informing.of(voice, filings));
    }

    private Support.Page page(Support.Voice voice, DocumentId document) {
        boolean derives =
                voice instanceof Support.Voice.Text text && text.document().equals(register.origin(document));
        return new Support.Page(document, derives ? register.relation(document) : Event.Relation.ORIGINAL);
    }
}
