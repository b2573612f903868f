package org.proviso.core.read;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.read.Chunk.Mark;
import org.proviso.core.read.Chunk.VerbGroup;

/** Finds the subject of each verb of one sentence, once. */
final class Subjects {
    private static final int DEEPEST = 6;
    /** "despite the government claiming": these take a whole clause. */
    private static final Set<String> WITH = Set.of("despite", "with", "without");

    private final Syntax syntax;
    private final Map<Integer, OptionalInt> found = new HashMap<>();

    Subjects(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The noun group that does what the verb says; in a passive the one it is done to. */
    OptionalInt of(int verb) {
        OptionalInt known = found.get(verb);
        if (known == null) {
            known = of(verb, 0);
            found.put(verb, known);
        }
        return known;
    }

    private OptionalInt of(int verb, int depth) {
        if (depth > DEEPEST || syntax.verb(verb).isEmpty()) {
            return OptionalInt.empty();
        }
        return switch (syntax.verb(verb).orElseThrow().shape()) {
            case REDUCED -> nounBefore(verb - 1);
            case INFINITIVE -> controlled(verb, depth);
            case GERUND -> ofGerund(verb, depth);
            case FINITE, COPULA -> ofFinite(verb, depth);
        };
    }

    private OptionalInt nounBefore(int chunk) {
        for (int c = chunk; c >= Math.max(0, chunk - 3); c--) {
            if (syntax.isNoun(c)) {
                return OptionalInt.of(c);
            }
            if (!syntax.isMark(c, Mark.Kind.ADVERB, Mark.Kind.COMMA, Mark.Kind.QUOTE)) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt controlled(int verb, int depth) {
        OptionalInt governor = syntax.governor(verb);
        if (governor.isEmpty()) {
            return nearestFiniteSubject(verb, depth);
        }
        int g = governor.getAsInt();
        if (syntax.verb(g).isEmpty()) {
            return syntax.isNoun(g) ? nounOwner(g, depth) : nearestFiniteSubject(g, depth);
        }
        OptionalInt object = syntax.verb(g).orElseThrow().passive()
                ? OptionalInt.empty()
                : syntax.object(g, syntax.verb(g).orElseThrow().last() + 1);
        OptionalInt above = object.isPresent() && object.getAsInt() < verb ? object : of(g, depth + 1);
        return above.isPresent() && syntax.isExpletive(above.getAsInt()) ? nearestFiniteSubject(g, depth) : above;
    }

    /** "Rubio's plan to waive": the owner of a noun that governs a verb is in the group itself. */
    private OptionalInt nounOwner(int group, int depth) {
        return syntax.noun(group).orElseThrow().possessorEnd() >= 0
                ? OptionalInt.of(group)
                : nearestFiniteSubject(group, depth);
    }

    private OptionalInt nearestFiniteSubject(int chunk, int depth) {
        for (int c = chunk - 1; c >= Math.max(0, chunk - Syntax.FURTHEST); c--) {
            if (syntax.verb(c).filter(VerbGroup::isFinite).isPresent()) {
                OptionalInt found = of(c, depth + 1);
                if (found.isEmpty() || !syntax.isExpletive(found.getAsInt())) {
                    return found;
                }
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt ofGerund(int verb, int depth) {
        int before = verb - 1;
        while (syntax.isMark(before, Mark.Kind.ADVERB)) {
            before--;
        }
        if (syntax.isNoun(before)
                && (!syntax.isMark(before - 1, Mark.Kind.PREPOSITION) || WITH.contains(syntax.markWord(before - 1)))) {
            return OptionalInt.of(before);
        }
        OptionalInt left = nearestFiniteSubject(verb, depth);
        if (left.isPresent()) {
            return left;
        }
        for (int c = verb + 1; c < Math.min(syntax.chunks().size(), verb + 20); c++) {
            if (syntax.verb(c).filter(VerbGroup::isFinite).isPresent()) {
                return of(c, depth + 1);
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt ofFinite(int verb, int depth) {
        int c = verb - 1;
        while (syntax.isMark(c, Mark.Kind.ADVERB)) {
            c--;
        }
        if (syntax.isMark(c, Mark.Kind.RELATIVE)) {
            return nounBefore(c - 1);
        }
        int before = syntax.isMark(c, Mark.Kind.COMMA) && syntax.isMark(c - 1, Mark.Kind.CONJUNCTION) ? c - 1 : c;
        if (syntax.isMark(before, Mark.Kind.CONJUNCTION)) {
            return nearestFiniteSubject(before, depth);
        }
        OptionalInt found = leftmostBare(c);
        return found.isPresent() ? found : inverted(verb);
    }

    /**
     * The leftmost noun group without a preposition before it, up to the clause's start. Where the walk meets another verb,
     * what stands left of the last comma belongs to that verb; a relative clause is stepped over with all its nouns.
     */
    private OptionalInt leftmostBare(int from) {
        OptionalInt best = OptionalInt.empty();
        OptionalInt rightOfComma = OptionalInt.empty();
        int stop = Math.max(0, from - Syntax.FURTHEST);
        for (int c = from; c >= stop && !endsClause(c); c--) {
            if (syntax.isMark(c, Mark.Kind.COMMA)) {
                rightOfComma = best;
            } else if (isBareNoun(c)) {
                best = OptionalInt.of(c);
            } else if (isBarrier(c) || syntax.verb(c).isPresent() && rightOfComma.isPresent()) {
                return rightOfComma.isPresent() ? rightOfComma : besideVerb(c, best);
            } else if (syntax.verb(c).isPresent() && !isReduced(c)) {
                best = OptionalInt.empty();
                c = syntax.relativeBefore(c);
            }
        }
        return best;
    }

    private boolean isBareNoun(int c) {
        return syntax.isNoun(c) && !syntax.isMark(c - 1, Mark.Kind.PREPOSITION);
    }

    /** A verb that is neither in a relative clause nor a participle behind its noun. */
    private boolean isBarrier(int c) {
        return syntax.verb(c).isPresent() && syntax.relativeBefore(c) < 0 && !isReduced(c);
    }

    /** "The plan to cut aid was": an infinitive behind its noun modifies the subject. */
    private OptionalInt besideVerb(int verb, OptionalInt best) {
        boolean infinitive = syntax.verb(verb).orElseThrow().shape() == VerbGroup.Shape.INFINITIVE;
        return infinitive && best.isEmpty() && syntax.isNoun(verb - 1) ? nounBefore(verb - 1) : best;
    }

    private boolean isReduced(int verb) {
        return syntax.verb(verb).orElseThrow().shape() == VerbGroup.Shape.REDUCED;
    }

    private boolean endsClause(int c) {
        return syntax.isMark(c, Mark.Kind.BREAK, Mark.Kind.SUBORDINATOR, Mark.Kind.QUOTE, Mark.Kind.RELATIVE)
                || syntax.isMark(c, Mark.Kind.CONJUNCTION) && !syntax.isNoun(c - 1);
    }

    /** "..., said the minister." */
    private OptionalInt inverted(int verb) {
        boolean opensClause = verb == 0 || syntax.isMark(verb - 1, Mark.Kind.COMMA, Mark.Kind.QUOTE, Mark.Kind.BREAK);
        return opensClause && syntax.isNoun(verb + 1) ? OptionalInt.of(verb + 1) : OptionalInt.empty();
    }
}
