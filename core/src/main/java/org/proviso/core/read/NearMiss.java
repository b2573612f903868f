package org.proviso.core.read;

import java.util.List;
import org.proviso.core.model.Span;

/**
 * A trigger that gave no claim. Spans are in the document's text.
 *
 * @param sentence the sentence that it stands in
 * @param trigger the words that made rows be tried, in order
 * @param rows the rows that were tried, by the names that claims carry
 * @param reason why none made a claim, in plain words
 */
public record NearMiss(Span sentence, List<Span> trigger, List<String> rows, String reason) {
    public NearMiss {
        trigger = List.copyOf(trigger);
        rows = List.copyOf(rows);
        if (trigger.isEmpty() || reason.isBlank()) {
            throw new IllegalArgumentException("a near miss has a trigger and a reason");
        }
    }
}
