package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.read.Chunk.Mark;
import org.proviso.core.read.Chunk.NounGroup;
import org.proviso.core.read.Chunk.VerbGroup;
import org.proviso.core.text.Inflections.Form;

/** How a claim stands to the world: its verb's auxiliaries, what governs it, conditions and negative determiners. */
final class Modalities {
    private static final int DEEPEST = 4;
    private static final Set<String> NONE = Set.of("no", "neither", "nothing", "nobody", "none");
    private static final Set<String> CONDITIONAL = Set.of("if", "whether", "unless");

    private final Lexicon lexicon;

    Modalities(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Modality ofVerb(Syntax syntax, int verb) {
        Modality modality = syntax.verb(verb).orElseThrow().modality();
        int at = verb;
        int conjoined = conjoined(syntax, verb);
        if (conjoined >= 0) {
            modality = combine(modality, syntax.verb(conjoined).orElseThrow().modality());
            at = conjoined;
        }
        for (int depth = 0; depth < DEEPEST; depth++) {
            OptionalInt governor = syntax.governor(at);
            if (governor.isEmpty()) {
                break;
            }
            at = governor.getAsInt();
            modality = combine(modality, byGovernor(syntax, at));
        }
        if (modality == Modality.ACTUAL && isConditional(syntax, at)) {
            return Modality.POSSIBLE;
        }
        return isDenied(syntax, verb) ? Modality.NEGATED : modality;
    }

    /** "to act and allocate", "will sign and enforce": a bare form behind "and" goes on under the first verb's auxiliaries. */
    private static int conjoined(Syntax syntax, int verb) {
        VerbGroup group = syntax.verb(verb).orElseThrow();
        boolean bare = group.shape() == VerbGroup.Shape.FINITE
                && group.first() == group.last()
                && group.senses().stream().allMatch(sense -> sense.forms().contains(Form.BASE));
        int c = verb - 1;
        while (syntax.isMark(c, Mark.Kind.ADVERB)) {
            c--;
        }
        if (!bare || group.senses().isEmpty() || !syntax.isMark(c, Mark.Kind.CONJUNCTION)) {
            return -1;
        }
        for (int before = c - 1; before >= Math.max(0, c - 15); before--) {
            if (syntax.verb(before).isPresent()) {
                return before;
            }
        }
        return -1;
    }

    /** What the words before a noun say of the act that it names: "no", "possible", "planned". */
    Modality ofNoun(Syntax syntax, int group) {
        NounGroup noun = syntax.noun(group).orElseThrow();
        for (int t = noun.first(); t < noun.head(); t++) {
            String word = syntax.lower(t);
            if (NONE.contains(word)) {
                return Modality.NEGATED;
            }
            if (t > noun.possessorEnd()) {
                Optional<Modality> coloured = lexicon.governorsOf(word).stream()
                        .map(Governor::modality)
                        .filter(modality -> modality != Modality.ACTUAL)
                        .findFirst();
                if (coloured.isPresent()) {
                    return coloured.get();
                }
            }
        }
        return Modality.ACTUAL;
    }

    /** A proposed rule or agreement is proposed, whatever else is said of it. */
    static Move proposed(Syntax syntax, int group, Move move) {
        NounGroup noun = syntax.noun(group).orElseThrow();
        boolean settled = move.act() == Act.ORDERED || move.act() == Act.CONCLUDED;
        if (settled && move.lane().allows(Act.PROPOSED)) {
            for (int t = noun.first(); t < noun.head(); t++) {
                if (Set.of("proposed", "draft", "suggested").contains(syntax.lower(t))) {
                    return new Move(move.lane(), Act.PROPOSED);
                }
            }
        }
        return move;
    }

    static Modality combine(Modality own, Modality outer) {
        if (own == Modality.NEGATED || outer == Modality.ACTUAL) {
            return own;
        }
        return own == Modality.ACTUAL || outer == Modality.NEGATED || outer == Modality.ATTEMPTED ? outer : own;
    }

    private Modality byGovernor(Syntax syntax, int chunk) {
        return switch (syntax.chunks().get(chunk)) {
            case VerbGroup verb ->
                combine(
                        verb.modality(),
                        verb.senses().stream()
                                .flatMap(sense -> lexicon.governorsOf(sense.lemma()).stream())
                                .filter(governor -> !governor.afterBe() || verb.passive())
                                .map(Governor::modality)
                                .findFirst()
                                .orElse(Modality.ACTUAL));
            case NounGroup noun -> first(lexicon.governorsOf(syntax.lower(noun.head())));
            case Mark mark -> combine(first(lexicon.governorsOf(mark.lower())), copula(syntax, chunk));
        };
    }

    private static Modality first(List<Governor> governors) {
        return governors.isEmpty() ? Modality.ACTUAL : governors.getFirst().modality();
    }

    /** "is not likely to": the negation stands with the form of be. */
    private static Modality copula(Syntax syntax, int adjective) {
        return syntax.verb(adjective - 1).map(VerbGroup::modality).orElse(Modality.ACTUAL);
    }

    private static boolean isConditional(Syntax syntax, int verb) {
        for (int c = verb - 1; c >= Math.max(0, verb - 8); c--) {
            if (CONDITIONAL.contains(syntax.markWord(c))) {
                return true;
            }
            if (syntax.verb(c).isPresent() || syntax.isMark(c, Mark.Kind.COMMA, Mark.Kind.BREAK)) {
                return false;
            }
        }
        return false;
    }

    /** "No announcements were made", "he promised nothing". */
    private static boolean isDenied(Syntax syntax, int verb) {
        OptionalInt subject = syntax.subject(verb);
        OptionalInt object = syntax.object(verb, syntax.verb(verb).orElseThrow().last() + 1);
        return subject.isPresent() && denies(syntax, subject.getAsInt())
                || object.isPresent() && denies(syntax, object.getAsInt());
    }

    private static boolean denies(Syntax syntax, int group) {
        return NONE.contains(syntax.lower(syntax.noun(group).orElseThrow().first()));
    }

    /**
     * A commitment is made, sought or refused when it is spoken of: what is planned or possible is the thing promised, not
     * the promise. The same holds for what is proposed, requested or pending.
     */
    static Modality ofMove(Move move, Modality modality) {
        boolean spoken = move.lane() == Lane.COMMITMENT
                || move.act() == Act.PROPOSED
                || move.act() == Act.REQUESTED
                || move.act() == Act.PENDING
                || move.lane() == Lane.DISPUTE;
        return spoken && modality != Modality.NEGATED ? Modality.ACTUAL : modality;
    }

    /** A promise, demand or refusal governs the verb: what is promised is no act of its own. */
    boolean isPromised(Syntax syntax, int verb, Set<Integer> commitments) {
        int at = verb;
        for (int depth = 0; depth < DEEPEST; depth++) {
            OptionalInt governor = syntax.governor(at);
            if (governor.isEmpty()) {
                return false;
            }
            at = governor.getAsInt();
            if (commitments.contains(at)) {
                return true;
            }
        }
        return false;
    }

    static boolean isCommitment(Move move) {
        return move.lane() == Lane.COMMITMENT;
    }
}
