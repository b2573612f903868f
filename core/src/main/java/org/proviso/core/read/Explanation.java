package org.proviso.core.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Span;

/**
 * Why a claim is one. The row that found it is {@link Claim#why()}; spans are in the document's text.
 *
 * @param trigger the words that made the row be tried, in order; neighbours make one stretch
 * @param parts the fields that the claim fills, in the order of {@link Field}
 */
public record Explanation(Claim claim, List<Span> trigger, List<Part> parts) {
    /** A field of a claim. */
    public enum Field {
        ACTOR,
        COUNTERPART,
        OBJECT,
        QUANTITY,
        CONDITION,
        WHEN,
        SPEAKER,
        VIA;

        /** The name in files: lower case. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Where one field comes from.
     *
     * @param words what it was taken from; empty when it stands in no words of the document that are known
     * @param path how the words were reached from the trigger, in plain words: {@code subject}, {@code object > on}
     */
    public record Part(Field field, Optional<Span> words, String path) {
        public Part {
            if (path.isBlank()) {
                throw new IllegalArgumentException("no path to the " + field.wireName());
            }
        }
    }

    public Explanation {
        trigger = List.copyOf(trigger);
        parts = List.copyOf(parts);
        if (trigger.isEmpty()) {
            throw new IllegalArgumentException("a claim has a trigger");
        }
    }

    /** Where a field comes from, when the claim fills it. */
    public Optional<Part> part(Field field) {
        return parts.stream().filter(part -> part.field() == field).findFirst();
    }
}
