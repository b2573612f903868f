package org.proviso.core.copies.changes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.proviso.core.model.Span;

/** Sentences that answer to none of the other text, as far as they carry a figure, a date, a name or an act. */
final class PassageChanges {
    private static final int MOST_TOLD = 4;

    private final Acts acts = Acts.shipped();

    /** @param answered the places of the sentences that answer to one of the copy */
    List<Change> lost(Article original, Set<Integer> answered) {
        return runs(original, answered, ChangeKind.LOST);
    }

    List<Change> added(Article copy, Set<Integer> answering) {
        return runs(copy, answering, ChangeKind.ADDED);
    }

    /** Neighbouring sentences are told together. */
    private List<Change> runs(Article article, Set<Integer> known, ChangeKind kind) {
        List<Change> changes = new ArrayList<>();
        int from = 0;
        int size = article.passages().size();
        for (int i = 0; i <= size; i++) {
            if (i == size || known.contains(i)) {
                if (i > from) {
                    change(article, article.passages().subList(from, i), kind, changes);
                }
                from = i + 1;
            }
        }
        return changes;
    }

    private void change(Article article, List<Passage> run, ChangeKind kind, List<Change> changes) {
        Set<String> carried = new LinkedHashSet<>();
        run.forEach(passage -> carried.addAll(carried(article, passage)));
        if (carried.isEmpty()) {
            return;
        }
        Span at = run.getFirst().span().union(run.getLast().span());
        String told = String.join("; ", carried.stream().limit(MOST_TOLD).toList());
        String reason = (run.size() == 1 ? "a sentence" : run.size() + " sentences") + " with " + told
                + (carried.size() > MOST_TOLD ? "; ..." : "");
        changes.add(kind == ChangeKind.LOST ? Change.lost(kind, at, reason) : Change.added(kind, at, reason));
    }

    private List<String> carried(Article article, Passage passage) {
        List<String> carried = new ArrayList<>();
        for (Mark mark : passage.marks()) {
            switch (mark.kind()) {
                case QUANTITY, DATE, NAME -> carried.add(mark.span().of(article.text()));
                case SMALL, PLAIN, MAYBE_NAME -> {
                    // carries nothing by itself
                }
            }
        }
        acts.in(passage.marks())
                .forEach(hit ->
                        carried.add(passage.marks().get(hit.at().from()).span().of(article.text())));
        return carried;
    }
}
