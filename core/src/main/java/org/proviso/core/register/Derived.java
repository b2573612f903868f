package org.proviso.core.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Event.OriginFound;
import org.proviso.core.register.Event.OriginJudged;
import org.proviso.core.register.Event.PassageFound;

/**
 * What a log tells of which document derives from which; in the order of the log.
 *
 * @param origins for each document, what the register was told of its origin; the last holds
 * @param judgements what people said of two documents' origins; how that changed them stands in {@code origins}
 * @param passages which document quotes a passage of which
 */
public record Derived(
        SequencedMap<DocumentId, List<Told<OriginFound>>> origins,
        List<Told<OriginJudged>> judgements,
        List<Told<PassageFound>> passages) {
    public Derived {
        // not copied: a fold that stays in memory hands out what it goes on filling
        origins = Collections.unmodifiableSequencedMap(origins);
        judgements = List.copyOf(judgements);
        passages = List.copyOf(passages);
    }

    /** What holds of a document's origin; nothing when nothing was told. */
    public Optional<OriginFound> of(DocumentId document) {
        List<Told<OriginFound>> told = origins.get(document);
        return told == null || told.isEmpty()
                ? Optional.empty()
                : Optional.of(told.getLast().event());
    }

    /** The passages that a document quotes, and those of it that others quote. */
    public List<PassageFound> passages(DocumentId document) {
        return passages.stream()
                .map(Told::event)
                .filter(passage ->
                        passage.document().equals(document) || passage.other().equals(document))
                .toList();
    }

    Derived knownAt(RecordedAt time) {
        SequencedMap<DocumentId, List<Told<OriginFound>>> known = new LinkedHashMap<>();
        origins.forEach((document, told) -> {
            List<Told<OriginFound>> till =
                    told.stream().filter(one -> one.isKnownAt(time)).toList();
            if (!till.isEmpty()) {
                known.put(document, till);
            }
        });
        return new Derived(
                known,
                judgements.stream().filter(told -> told.isKnownAt(time)).toList(),
                passages.stream().filter(told -> told.isKnownAt(time)).toList());
    }
}
