package org.proviso.core.text.syntax;

import org.proviso.core.text.syntax.Argument.Origin;

/** A word that takes part in a predicate, and how that is known. */
record Found(int word, Origin origin) {
    static final Found NOBODY = new Found(Grammar.NONE, Origin.STATED);

    static Found of(int word, Origin origin) {
        return word == Grammar.NONE ? NOBODY : new Found(word, origin);
    }

    boolean isSomebody() {
        return word != Grammar.NONE;
    }

    /** The same, known in another way. */
    Found by(Origin other) {
        return isSomebody() ? new Found(word, other) : this;
    }
}
