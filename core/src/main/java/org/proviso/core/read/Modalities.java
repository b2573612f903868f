package org.proviso.core.read;

import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup;
import org.proviso.core.text.syntax.VerbGroup.Form;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/** How a claim stands to the world: its verb's auxiliaries, what governs it, conditions and negative determiners. */
final class Modalities {
    private static final int DEEPEST = 5;
    private static final Set<String> NONE = Set.of("no", "neither", "nothing", "nobody", "none");
    private static final Set<String> CONDITIONAL = WordLists.read("conditional");
    private static final Set<String> MAY = Set.of("may", "might", "could", "can");
    private static final Set<String> PROPOSED = WordLists.read("proposed");

    private final Lexicon lexicon;

    Modalities(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What a verb's own auxiliaries say. */
    static Modality own(VerbGroup verb) {
        if (verb.negated()) {
            return Modality.NEGATED;
        }
        String modal = verb.modal().orElse("");
        if (verb.tense() == Tense.FUTURE || modal.equals("would")) {
            return Modality.PLANNED;
        }
        return MAY.contains(modal) ? Modality.POSSIBLE : Modality.ACTUAL;
    }

    Modality ofVerb(Syntax syntax, int word) {
        Optional<Predicate> at = syntax.predicate(word);
        Modality modality = at.map(predicate -> own(predicate.verb())).orElse(Modality.ACTUAL);
        boolean conditional = false;
        for (int depth = 0; depth < DEEPEST && at.isPresent(); depth++) {
            Optional<Clause> dependence = at.get().dependence();
            if (dependence.isEmpty()) {
                break;
            }
            conditional |= CONDITIONAL.contains(dependence.get().mark());
            Optional<Integer> governor = governor(syntax, at.get());
            if (governor.isEmpty()) {
                break;
            }
            if (dependence.get().link() != Clause.Link.CONJUNCT) {
                modality = combine(modality, byGovernor(syntax, governor.get()));
            }
            at = syntax.predicate(governor.get());
        }
        return modality == Modality.ACTUAL && conditional ? Modality.POSSIBLE : modality;
    }

    /** What a clause without a tense of its own hangs on, be it through the first of several such clauses. */
    private static Optional<Integer> governor(Syntax syntax, Predicate predicate) {
        Clause clause = predicate.dependence().orElseThrow();
        Form form = predicate.verb().form();
        boolean bare = form == Form.INFINITIVE || form == Form.GERUND;
        return switch (clause.link()) {
            case OPEN_COMPLEMENT -> Optional.of(clause.governor());
            case COMPLEMENT, SUBJECT, CONJUNCT, MODIFIER, OTHER ->
                bare ? Optional.of(clause.governor()) : Optional.empty();
            case ADVERBIAL -> bare && isEffort(syntax, clause) ? Optional.of(clause.governor()) : Optional.empty();
            case RELATIVE, PARATAXIS -> Optional.empty();
        };
    }

    /** An infinitive that a tree takes for a purpose, behind a word that takes one: "is likely to freeze". */
    private static boolean isEffort(Syntax syntax, Clause clause) {
        return clause.mark().equals("to") && syntax.predicate(clause.governor()).isPresent();
    }

    private Modality byGovernor(Syntax syntax, int word) {
        Optional<Predicate> predicate = syntax.predicate(word);
        boolean behindBe = predicate
                .filter(each ->
                        each.copular() || each.verb().isPassive() || each.verb().progressive())
                .isPresent();
        Modality coloured = lexicon.governorsOf(syntax.lemma(word)).stream()
                .filter(governor -> !governor.afterBe() || behindBe)
                .map(Governor::modality)
                .findFirst()
                .or(() -> lexicon.governorsOf(syntax.lower(word)).stream()
                        .filter(governor -> !governor.afterBe() || behindBe)
                        .map(Governor::modality)
                        .findFirst())
                .orElse(Modality.ACTUAL);
        return predicate
                .map(each -> combine(own(each.verb()), coloured))
                .orElseGet(() -> syntax.group(word).isPresent() ? combine(ofNoun(syntax, word), coloured) : coloured);
    }

    /** What the words before a noun say of the act that it names: "no", "possible", "planned". */
    Modality ofNoun(Syntax syntax, int head) {
        for (int word : syntax.before(head)) {
            if (NONE.contains(syntax.lower(word))) {
                return Modality.NEGATED;
            }
            Optional<Modality> coloured = lexicon.governorsOf(syntax.lower(word)).stream()
                    .map(Governor::modality)
                    .filter(modality -> modality != Modality.ACTUAL)
                    .findFirst();
            if (coloured.isPresent()) {
                return coloured.get();
            }
        }
        return Modality.ACTUAL;
    }

    /** A proposed rule or agreement is proposed, whatever else is said of it. */
    static Move proposed(Syntax syntax, int head, Move move) {
        boolean settled = move.act() == Act.ORDERED || move.act() == Act.CONCLUDED;
        boolean proposed = settled
                && move.lane().allows(Act.PROPOSED)
                && syntax.before(head).stream().anyMatch(word -> PROPOSED.contains(syntax.lower(word)));
        return proposed ? new Move(move.lane(), Act.PROPOSED) : move;
    }

    static Modality combine(Modality own, Modality outer) {
        if (own == Modality.NEGATED || outer == Modality.ACTUAL) {
            return own;
        }
        return own == Modality.ACTUAL || outer == Modality.NEGATED || outer == Modality.ATTEMPTED ? outer : own;
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
    static boolean isPromised(Syntax syntax, int verb, Set<Integer> commitments) {
        int at = verb;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<Clause> dependence = syntax.predicate(at).flatMap(Predicate::dependence);
            if (dependence.isEmpty() || !isContent(syntax, dependence.get())) {
                return false;
            }
            at = dependence.get().governor();
            if (commitments.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContent(Syntax syntax, Clause clause) {
        return switch (clause.link()) {
            case OPEN_COMPLEMENT, COMPLEMENT -> true;
            case MODIFIER, ADVERBIAL -> clause.mark().equals("to");
            case CONJUNCT ->
                syntax.tree().node(clause.word()).penn().startsWith("VB")
                        && syntax.predicate(clause.word())
                                .filter(each -> each.verb().form() != Form.STATEMENT)
                                .isPresent();
            case SUBJECT, RELATIVE, PARATAXIS, OTHER -> false;
        };
    }

    static boolean isCommitment(Move move) {
        return move.lane() == Lane.COMMITMENT;
    }
}
