package org.proviso.core.text;

import java.util.Optional;
import org.proviso.core.model.ActorId;

/** Ids of actors from their plain names. */
final class ActorIds {
    private static final int LONGEST = 120;

    private ActorIds() {}

    static ActorId country(String code) {
        return new ActorId("country:" + code);
    }

    /** {@code person:marco-rubio}; empty when the name has neither letter nor digit. */
    static Optional<ActorId> of(String kind, String name) {
        String slug = slug(name);
        return slug.isEmpty() ? Optional.empty() : Optional.of(new ActorId(kind + ":" + slug));
    }

    static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        String folded = Word.fold(name);
        for (int i = 0; i < folded.length() && slug.length() < LONGEST; i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (c != '\'' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }
}
