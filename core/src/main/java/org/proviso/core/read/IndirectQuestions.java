package org.proviso.core.read;

import org.proviso.core.text.syntax.Predicate;

/** Clauses of what somebody wants to know: "asked how it works", "whether they agree". */
final class IndirectQuestions {
    private IndirectQuestions() {}

    /** Whether the clause that the word heads is one. */
    static boolean has(Syntax syntax, int word) {
        boolean open = syntax.predicate(word)
                .flatMap(Predicate::dependence)
                .filter(clause ->
                        clause.mark().equals("whether") || clause.mark().equals("if"))
                .isPresent();
        int first = syntax.clause(word).first();
        return open
                || syntax.tree().node(first).penn().startsWith("W")
                || syntax.lower(first + 1).equals("whether");
    }
}
