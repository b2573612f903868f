package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Span;

/** Finds the words of a condition ("in exchange for", "unless", "pending") by the cues of {@code conditions.tsv}. */
final class Conditions {
    private static final int NEAR = 4;

    private final Lexicon lexicon;

    Conditions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The condition inside the evidence, directly behind it, or at the head of its sentence. */
    Optional<Span> of(Syntax syntax, Span evidence) {
        for (int t = 0; t < syntax.tokens().size(); t++) {
            for (List<String> cue : lexicon.conditionsFrom(syntax.lower(t))) {
                if (matches(syntax, t, cue) && opens(syntax, t, cue) && belongs(syntax, t, evidence)) {
                    int chunk = syntax.chunkOf(t);
                    int last = Math.max(chunk, end(syntax, chunk) - 1);
                    return Optional.of(new Span(
                            syntax.tokens().get(t).span().start(),
                            syntax.spanOf(last, last).end()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean matches(Syntax syntax, int token, List<String> cue) {
        for (int i = 0; i < cue.size(); i++) {
            if (!syntax.lower(token + i).equals(cue.get(i))) {
                return false;
            }
        }
        return token + cue.size() < syntax.tokens().size();
    }

    /** "a pending request" and "$2 million pending" hang on nothing: a group or clause follows, and no group holds the cue. */
    private static boolean opens(Syntax syntax, int token, List<String> cue) {
        int next = syntax.chunkOf(token + cue.size());
        boolean inGroup = syntax.noun(syntax.chunkOf(token)).isPresent();
        return !inGroup && (syntax.noun(next).isPresent() || syntax.verb(next).isPresent() || cue.size() > 1);
    }

    private static boolean belongs(Syntax syntax, int token, Span evidence) {
        int start = syntax.tokens().get(token).span().start();
        if (evidence.contains(start) || token == 0) {
            return true;
        }
        int behind = 0;
        for (int t = token - 1; t >= 0 && syntax.tokens().get(t).span().start() >= evidence.end(); t--) {
            behind++;
        }
        return start >= evidence.end() && behind <= NEAR;
    }

    /** The condition's own clause goes on to its verb's end. */
    private static int end(Syntax syntax, int cue) {
        int end = syntax.clauseEnd(cue);
        boolean verbFollows = end < syntax.chunks().size()
                && syntax.verb(end).filter(Chunk.VerbGroup::isFinite).isPresent();
        return verbFollows ? syntax.clauseEnd(end) : end;
    }
}
