package org.proviso.core.model;

import java.util.Optional;

/**
 * An actor as a claim names it.
 *
 * @param name the plain name: {@code Mexico}, {@code Marco Rubio}, {@code senior State Department official}; a semicolon, which
 *     stands between names in files, becomes a comma
 * @param id the actor that a table or the document itself ties the name to, where one does
 */
public record Party(String name, Optional<ActorId> id) {
    public Party {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a party needs a name");
        }
        name = name.replace(';', ',');
    }

    public static Party named(String name) {
        return new Party(name, Optional.empty());
    }
}
