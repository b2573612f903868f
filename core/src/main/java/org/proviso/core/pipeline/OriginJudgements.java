package org.proviso.core.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.register.Event;
import org.proviso.core.register.Event.OriginJudged;
import org.proviso.core.register.Told;

/** What people said of two documents and took back, in the order of the log, each with its id. */
public final class OriginJudgements {
    private final List<Numbered> all = new ArrayList<>();

    /** How often the same was said, by the id that it had first. */
    private final Map<String, Integer> said = new HashMap<>();

    /** A judgement with its id, by which two that say the same are told apart. */
    public record Numbered(Told<OriginJudged> told, String id) {
        public OriginJudged event() {
            return told.event();
        }

        private boolean isOf(Set<DocumentId> two) {
            return two.equals(documents(event()));
        }

        private boolean takesBack() {
            return event().undoes().isPresent();
        }
    }

    public OriginJudgements(List<Told<OriginJudged>> told) {
        told.forEach(this::add);
    }

    public void add(Told<OriginJudged> told) {
        int before = said.merge(told.event().id(0), 1, Integer::sum) - 1;
        all.add(new Numbered(told, told.event().id(before)));
    }

    public List<Numbered> all() {
        return List.copyOf(all);
    }

    public boolean has(String id) {
        return all.stream().anyMatch(one -> one.id().equals(id));
    }

    /**
     * The judgement of which these are the first characters of the id.
     *
     * @throws ProvisoException with NOT_FOUND when there is none
     */
    public Numbered of(String id) {
        return all.reversed().stream()
                .filter(one -> one.id().startsWith(id))
                .findFirst()
                .orElseThrow(() -> new ProvisoException(
                        ProvisoException.Category.NOT_FOUND,
                        "no judgement '" + id + "' in this register; 'proviso judgements' lists them"));
    }

    /** What takes it back and is not taken back itself. */
    public Optional<Numbered> takenBackBy(Numbered judgement) {
        return all.reversed().stream()
                .filter(other ->
                        other.event().undoes().filter(judgement.id()::equals).isPresent())
                .filter(other -> takenBackBy(other).isEmpty())
                .findFirst();
    }

    /** The last word about two documents that is not taken back. */
    public Optional<Numbered> holding(OriginJudged judged) {
        return holding(documents(judged), new HashSet<>());
    }

    /** What is said of two documents when one more judgement takes that back. */
    public Event.Verdict without(Numbered undone) {
        return holding(documents(undone.event()), new HashSet<>(Set.of(undone.id())))
                .map(one -> one.event().judgement())
                .orElse(Event.Verdict.NEITHER);
    }

    private Optional<Numbered> holding(Set<DocumentId> two, Set<String> takenBack) {
        for (Numbered one : all.reversed()) {
            if (one.isOf(two) && !takenBack.contains(one.id())) {
                if (!one.takesBack()) {
                    return Optional.of(one);
                }
                one.event().undoes().ifPresent(takenBack::add);
            }
        }
        return Optional.empty();
    }

    private static Set<DocumentId> documents(OriginJudged judged) {
        return Set.of(judged.document(), judged.other());
    }
}
