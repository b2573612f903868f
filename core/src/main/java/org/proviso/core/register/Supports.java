package org.proviso.core.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

    /** The voice of each outlet that is cited, by its key, as the first claim that cites it names it. */
    private final Map<String, Support.Voice> voices = new HashMap<>();

    private final Map<Own, Boolean> own = new ConcurrentHashMap<>();
    private final Heard all = new Heard();

    /** What was asked for last of claims that tell a state: mostly more of them are asked for next. */
    private Heard some = new Heard();

    private List<Filing> those = List.of();

    /** Whether a document is an outlet's own. */
    private record Own(DocumentId document, String outlet) {}

    /** @param altered the entry's claims that stand only in altered copies; grows with them */
    Supports(Register register, Set<ClaimId> altered) {
        this.register = register;
        this.altered = altered;
    }

    /**
     * Takes claims of the entry, behind those that it has.
     *
     * @return false where what stands behind earlier ones is another with them: they come with an outlet's own report
     */
    boolean add(List<Filing> filings) {
        List<DocumentId> fresh = new ArrayList<>();
        for (Filing filing : filings) {
            if (!filing.claim().furniture() && documents.add(filing.document())) {
                fresh.add(filing.document());
            }
        }
        boolean same = voices.values().stream()
                .noneMatch(voice -> voice instanceof Support.Voice.Cited(String outlet)
                        && fresh.stream().anyMatch(document -> isOf(document, outlet)));
        for (Filing filing : filings) {
            if (!filing.claim().furniture()) {
                cited(filing, register.origin(filing.document()))
                        .ifPresent(outlet -> voices.computeIfAbsent(Outlets.key(outlet), key -> voice(outlet)));
            }
        }
        filings.forEach(all::add);
        return same;
    }

    /** Of all of the entry's claims. */
    synchronized Support ofAll() {
        return all.support();
    }

    /** Of some of the entry's claims; those in page furniture prove nothing, and those of altered copies add nothing. */
    Support of(List<Filing> filings) {
        Heard heard = new Heard();
        filings.forEach(heard::add);
        return heard.support();
    }

    /** The same, where mostly those come first that were asked for the last time: then only what came to is made. */
    synchronized Support ofMore(List<Filing> filings) {
        int known = those.size();
        if (known > filings.size() || !areSame(those, filings)) {
            some = new Heard();
            known = 0;
        }
        filings.subList(known, filings.size()).forEach(some::add);
        those = filings;
        return some.support();
    }

    /** The very claims, of which one may be equal to another. */
    @SuppressWarnings("ReferenceEquality") // comparing claims field by field would cost what this is to save
    private static boolean areSame(List<Filing> few, List<Filing> more) {
        for (int i = 0; i < few.size(); i++) {
            if (few.get(i) != more.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** Claims by the voices that tell them. What was asked for is made again only of those that more claims came to. */
    private final class Heard {
        private final Map<DocumentId, List<Filing>> byText = new LinkedHashMap<>();
        private final Set<DocumentId> changed = new LinkedHashSet<>();
        private final Set<DocumentId> unchanged = new HashSet<>();
        private final Set<String> speakers = new LinkedHashSet<>();
        private final Map<Support.Voice, List<Filing>> byVoice = new LinkedHashMap<>();
        private final Map<Support.Voice, Support.Origin> origins = new LinkedHashMap<>();

        /** The texts that have a voice of their own, which no other has. */
        private final Set<DocumentId> speaking = new HashSet<>();

        /** Whether claims are to be given to voices again, since some may have another now. */
        private boolean isOpen = true;

        void add(Filing filing) {
            if (filing.claim().furniture()) {
                return;
            }
            filing.claim().said().speaker().map(Party::name).ifPresent(speakers::add);
            if (altered.contains(filing.id())) {
                changed.add(filing.document());
                return;
            }
            unchanged.add(filing.document());
            DocumentId text = register.origin(filing.document());
            Support.Voice voice = new Support.Voice.Text(text);
            boolean isNew = !byText.containsKey(text);
            byText.computeIfAbsent(text, first -> new ArrayList<>()).add(filing);
            if (!isOpen) {
                if (isNew && !byVoice.containsKey(voice) && cited(filing, text).isEmpty()) {
                    speaking.add(text);
                }
                isOpen = !speaking.contains(text);
                if (!isOpen) {
                    List<Filing> told = byVoice.computeIfAbsent(voice, first -> new ArrayList<>());
                    told.add(filing);
                    origins.put(voice, origin(voice, told));
                }
            }
        }

        Support support() {
            if (isOpen) {
                hear();
            }
            return new Support(
                    new ArrayList<>(origins.values()),
                    changed.stream()
                            .filter(document -> !unchanged.contains(document))
                            .toList(),
                    new ArrayList<>(speakers));
        }

        private void hear() {
            byVoice.clear();
            speaking.clear();
            origins.clear();
            Set<Support.Voice> shared = new HashSet<>();
            byText.forEach((text, filings) -> {
                boolean speaks = false;
                for (int i = 0; i < filings.size() && !speaks; i++) {
                    speaks = cited(filings.get(i), text).isEmpty();
                }
                if (speaks) {
                    byVoice.computeIfAbsent(new Support.Voice.Text(text), first -> new ArrayList<>())
                            .addAll(filings);
                    speaking.add(text);
                } else {
                    for (Filing filing : filings) {
                        Support.Voice voice =
                                cited(filing, text).map(Supports.this::cited).orElseThrow();
                        byVoice.computeIfAbsent(voice, first -> new ArrayList<>())
                                .add(filing);
                        shared.add(voice);
                    }
                }
            });
            byVoice.forEach((voice, filings) -> origins.put(voice, origin(voice, filings)));
            speaking.removeIf(text -> shared.contains(new Support.Voice.Text(text)));
            isOpen = false;
        }
    }

    private Support.Voice cited(String outlet) {
        Support.Voice known = voices.get(Outlets.key(outlet));
        return known == null ? voice(outlet) : known;
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
