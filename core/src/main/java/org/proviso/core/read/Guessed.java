package org.proviso.core.read;

import java.util.Optional;

/**
 * Whom the rules of reading take for the roles of a claim by what stands around it, though the words do not say so: whose the last ban
 * was, who else acts in the sentence. That speaks for him among those whom the document names, and for no more.
 */
record Guessed(Optional<Counterparts.Found> acting, Optional<Counterparts.Found> towards) {
    static final Guessed NOBODY = new Guessed(Optional.empty(), Optional.empty());

    Guessed {
        acting = acting.filter(Guessed::isOne);
        towards = towards.filter(Guessed::isOne);
    }

    /** Several in one breath are hardly guessed. */
    private static boolean isOne(Counterparts.Found found) {
        return found.parties().size() == 1;
    }
}
