package org.proviso.core.read;

import java.util.EnumSet;
import java.util.Set;
import org.proviso.core.text.syntax.Modifier;
import org.proviso.core.text.syntax.Stretch;
import org.proviso.core.text.syntax.Views;

/** How far a noun group goes with the complements that say which one it is. */
final class ObjectStretch {
    /** Nothing is looked for deeper in a tree. */
    private static final int DEEPEST = 6;

    /** What behind a noun belongs to its group's words. */
    private static final Set<Modifier.Kind> BEHIND =
            EnumSet.of(Modifier.Kind.PREPOSITIONAL, Modifier.Kind.ACRONYM, Modifier.Kind.NAME_PART);

    private final Syntax syntax;
    private final Views views;

    ObjectStretch(Syntax syntax, Views views) {
        this.syntax = syntax;
        this.views = views;
    }

    Stretch of(int head) {
        return of(head, 0);
    }

    private Stretch of(int head, int depth) {
        Stretch core = syntax.core(head);
        return depth >= DEEPEST || syntax.group(head).isEmpty()
                ? core
                : new Stretch(
                        core.first(), withConjuncts(head, withModifiers(head, withClause(head, core.last()), depth)));
    }

    private int withClause(int head, int end) {
        int last = end;
        for (int child : syntax.tree().children(head)) {
            last = syntax.isFused(child) ? Math.max(last, syntax.clause(child).last()) : last;
        }
        return last;
    }

    private int withModifiers(int head, int end, int depth) {
        int last = end;
        for (Modifier modifier : syntax.group(head).orElseThrow().modifiers()) {
            if (modifier.word() > last && BEHIND.contains(modifier.kind())) {
                last = Math.max(last, of(modifier.word(), depth + 1).last());
            }
        }
        return last;
    }

    private int withConjuncts(int head, int end) {
        int last = end;
        for (int conjunct : views.spread(head)) {
            if (conjunct > last && syntax.group(conjunct).isPresent()) {
                last = Math.max(last, of(conjunct, DEEPEST).last());
            }
        }
        return last;
    }
}
