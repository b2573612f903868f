package org.proviso.core.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.MatterId;

/**
 * What resolving must remember of a register: a fold over its events that keeps keys, no texts and no claims; some 600
 * bytes an entry, 200 a document. Build it by folding a log from the beginning; after that {@link Resolver} folds what it
 * decides. When an append fails, throw the index away and fold the log again. Not safe for use by several threads at once.
 */
public final class ResolveIndex {
    /** A programme term that so many entries have is a general word, and gathers no more of them. */
    static final int MOST_ENTRIES_OF_A_TERM = 100;

    private final Function<ActorId, Optional<ActorId>> countryOf;
    private final Set<DocumentId> documents = new HashSet<>();
    private final Set<Long> skipped = new HashSet<>();
    private final Map<EntryId, MatterId> opened = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final KeyTable numbers = new KeyTable();
    private final KeyTable blocks = new KeyTable();
    private final Map<Long, TermUse> terms = new HashMap<>();

    /** An entry as it is compared; it gets its keys from the claim that opens it, and lacking ones from those that join. */
    record Entry(EntryId id, MatterId matter, Keys keys) {}

    private record TermUse(MatterId matter, int entries) {}

    /**
     * An empty index.
     *
     * @param countryOf the country of a person, body or office, where a table knows it
     */
    public ResolveIndex(Function<ActorId, Optional<ActorId>> countryOf) {
        this.countryOf = countryOf;
    }

    /** Takes an event of the log into account. */
    public void fold(Event event) {
        switch (event) {
            case Event.DocumentTaken taken -> documents.add(taken.document());
            case Event.DocumentSkipped skip -> skipped.add(key(skip));
            case Event.EntryOpened entry -> opened.put(entry.entry(), entry.matter());
            case Event.ClaimFiled filed -> file(filed);
            case Event.OriginFound origin -> {
                // support is counted by origin elsewhere; entries are gathered whatever the origin
            }
            case Event.OriginJudged judged -> {
                // what it changed is told by the origins that were found
            }
            case Event.PassageFound passage -> {
                // a passage joins nothing
            }
            case Event.MatterOpened matter -> {
                // a matter is known by its entries
            }
        }
    }

    /** How many entries there are. */
    public int entries() {
        return entries.size();
    }

    boolean hasTaken(DocumentId document) {
        return documents.contains(document);
    }

    boolean hasSkipped(Event.DocumentSkipped skip) {
        return skipped.contains(key(skip));
    }

    Keys keys(Claim claim) {
        return Keys.of(claim, countryOf);
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    Optional<Integer> number(EntryId entry) {
        List<Integer> found = new ArrayList<>(1);
        numbers.forEach(Hashes.of(entry.value()), number -> {
            if (entries.get(number).id.equals(entry)) {
                found.add(number);
            }
        });
        return found.stream().findFirst();
    }

    /** Hands over the entries that share a block with the keys, some of them several times. */
    void candidates(Keys keys, IntConsumer reader) {
        for (long block : keys.blocks()) {
            blocks.forEach(block, reader);
        }
    }

    /** The matter that a programme term stands for, as long as the term keeps its force. */
    Optional<MatterId> matterOfTerm(String term) {
        return Optional.ofNullable(terms.get(Hashes.of(term)))
                .filter(use -> use.entries < MOST_ENTRIES_OF_A_TERM)
                .map(TermUse::matter);
    }

    private void file(Event.ClaimFiled filed) {
        Keys keys = keys(filed.claim());
        MatterId matter = opened.remove(filed.entry());
        if (matter != null) {
            open(new Entry(filed.entry(), matter, keys), filed.claim());
            return;
        }
        int number = number(filed.entry())
                .orElseThrow(() -> new IllegalArgumentException("a claim is filed in an entry that was not opened: "
                        + filed.entry().value()));
        Entry entry = entries.get(number);
        Keys filled = entry.keys.filledFrom(keys);
        if (!filled.equals(entry.keys)) {
            entries.set(number, new Entry(entry.id, entry.matter, filled));
            index(filled, number);
        }
    }

    private void open(Entry entry, Claim claim) {
        int number = entries.size();
        entries.add(entry);
        numbers.add(Hashes.of(entry.id.value()), number);
        index(entry.keys, number);
        for (String term : ProgrammeTerms.of(claim)) {
            terms.merge(
                    Hashes.of(term),
                    new TermUse(entry.matter, 1),
                    (old, one) -> new TermUse(old.matter, old.entries + 1));
        }
    }

    private void index(Keys keys, int number) {
        for (long block : keys.blocks()) {
            blocks.add(block, number);
        }
    }

    private static long key(Event.DocumentSkipped skip) {
        return Hashes.of(Hashes.of(skip.name()), Hashes.of(skip.reason()));
    }
}
