package org.proviso.core.read;

import java.util.EnumSet;
import java.util.Set;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Stretch;

/** Which words of a sentence belong to a cue: its word with auxiliaries, "to", the adverbs beside it and a particle. */
final class CueWords {
    private static final Set<Relation> BEFORE =
            EnumSet.of(Relation.AUX, Relation.AUX_PASS, Relation.COP, Relation.ADVMOD, Relation.EXPL);
    private static final Set<String> QUESTION = Set.of("how", "when", "why", "where", "whenever", "so", "then", "as");
    private static final Set<String> PARTICLES =
            Set.of("back", "out", "up", "down", "off", "on", "away", "forth", "again", "along", "over");
    /** Verbs that only say how far another verb gets: "tried to defend". */
    private static final Set<String> PHASES = Set.of(
            "continue",
            "try",
            "begin",
            "start",
            "keep",
            "attempt",
            "tend",
            "fail",
            "manage",
            "struggle",
            "proceed",
            "strive",
            "cease",
            "stop",
            "hesitate",
            "bother",
            "avoid",
            "go",
            "use",
            "need",
            "get");

    /** Verbs that say nothing beside the noun that is their object. */
    private static final Set<String> LIGHT =
            Set.of("make", "have", "give", "hold", "take", "deliver", "launch", "raise", "level", "find", "cast");

    private CueWords() {}

    static Stretch of(Syntax syntax, int word, Cues.Cue cue) {
        int first = word;
        while (first > 0 && isBefore(syntax, first - 1, word)) {
            first--;
        }
        int phase = phase(syntax, word);
        if (phase >= 0) {
            first = of(syntax, phase, cue).first();
        }
        int last = word + cue.tail().size() < syntax.size() ? word + cue.tail().size() : word;
        while (last + 1 < syntax.size() && isParticle(syntax, last + 1, word)) {
            last++;
        }
        return new Stretch(first, Math.max(word, last));
    }

    /** The verb before an infinitive or gerund that only says how far it gets; negative when there is none. */
    static int phase(Syntax syntax, int word) {
        int head = syntax.tree().node(word).head();
        boolean open = syntax.tree().node(word).relation() == Relation.XCOMP;
        return open && head >= 0 && head < word && word - head <= 3 && PHASES.contains(syntax.lemma(head)) ? head : -1;
    }

    /** "made a promise" */
    static boolean isLight(Syntax syntax, int verb) {
        return LIGHT.contains(syntax.lemma(verb));
    }

    /** The verb only says how far the one behind it gets. */
    static boolean isPhase(Syntax syntax, int word) {
        return PHASES.contains(syntax.lemma(word))
                && syntax.tree().children(word).stream()
                        .anyMatch(child -> child > word
                                && syntax.tree().node(child).relation() == Relation.XCOMP
                                && child - word <= 3);
    }

    private static boolean isBefore(Syntax syntax, int at, int word) {
        int below = at;
        for (int depth = 0; depth < 3 && syntax.tree().node(below).head() != word; depth++) {
            below = syntax.tree().node(below).head();
            if (below < 0 || below > word) {
                return false;
            }
        }
        if (below < 0 || syntax.tree().node(below).head() != word) {
            return false;
        }
        Relation relation = syntax.tree().node(below).relation();
        boolean to = relation == Relation.MARK && syntax.lower(below).equals("to");
        return to || BEFORE.contains(relation) && !QUESTION.contains(syntax.lower(below));
    }

    private static boolean isParticle(Syntax syntax, int at, int word) {
        boolean own = syntax.tree().node(at).head() == word;
        Relation relation = syntax.tree().node(at).relation();
        return own
                && (relation == Relation.COMPOUND_PRT
                        || relation == Relation.ADVMOD && PARTICLES.contains(syntax.lower(at)));
    }
}
