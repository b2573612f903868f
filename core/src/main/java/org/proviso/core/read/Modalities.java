package org.proviso.core.read;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup;
import org.proviso.core.text.syntax.VerbGroup.Form;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/** How a claim stands to the world: its verb's auxiliaries, what governs it, conditions and negative determiners. */
final class Modalities {
    private static final int DEEPEST = 5;
    private static final Set<String> NONE = Set.of("no", "neither", "nothing", "nobody", "none");
    private static final Set<String> CONDITIONAL = WordLists.read("conditional");
    private static final Set<String> MAY = Set.of("may", "might", "could", "can");
    private static final Set<String> TO_COME = WordLists.read("to come");
    private static final Set<String> PROPOSED = WordLists.read("proposed");

    /** They tell that it is in force. */
    static final Set<Move> HOLDING = Set.of(
            new Move(Lane.MEASURE, Act.ORDERED),
            new Move(Lane.MEASURE, Act.SUSPENDED),
            new Move(Lane.WAIVER, Act.GRANTED),
            new Move(Lane.ARRANGEMENT, Act.OPERATING));

    private static final Move FILED = new Move(Lane.WAIVER, Act.REQUESTED);

    private static final Set<String> RULING_OUT = WordLists.read("ruling out");

    private final Lexicon lexicon;
    private final Occasions occasions;

    Modalities(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.occasions = new Occasions(lexicon);
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
            conditional |= CONDITIONAL.contains(firstWord(dependence.get().mark()));
            Optional<Integer> governor = governor(syntax, at.get());
            if (governor.isEmpty()) {
                break;
            }
            if (dependence.get().link() != Clause.Link.CONJUNCT) {
                modality = combine(modality, byGovernor(syntax, governor.get()));
            }
            at = syntax.predicate(governor.get());
        }
        if (Denied.isVerb(syntax, word)) {
            return Modality.NEGATED;
        }
        if (modality == Modality.ACTUAL && occasions.isYetToCome(syntax, word)) {
            return Modality.PLANNED;
        }
        return modality == Modality.ACTUAL && conditional ? Modality.POSSIBLE : modality;
    }

    /** "whether" of "whether to". */
    private static String firstWord(String mark) {
        int space = mark.indexOf(' ');
        return space < 0 ? mark : mark.substring(0, space);
    }

    /**
     * "The freeze shall remain in force": an order of its own in a legal text, no plan; "the curfew will last until 30 June": it is in force,
     * and only its end is to come.
     */
    static Modality ofRule(Syntax syntax, int word, Move move, Modality modality) {
        boolean laidDown = modality == Modality.PLANNED
                && move.lane() == Lane.MEASURE
                && (move.act() == Act.ORDERED || move.act() == Act.SUSPENDED)
                && syntax.auxiliaries(word).contains("shall");
        boolean holds =
                modality == Modality.PLANNED && HOLDING.contains(move) && LastingClauses.holdsToDay(syntax, word);
        return laidDown || holds ? Modality.ACTUAL : modality;
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
            case ADVERBIAL ->
                isRuledOut(syntax, clause) || bare && (isEffort(syntax, clause) || isMeans(form, clause))
                        ? Optional.of(clause.governor())
                        : Optional.empty();
            case RELATIVE, PARATAXIS -> Optional.empty();
        };
    }

    /** "has not ruled out extending it": trees may take what is ruled out for something beside it. */
    private static boolean isRuledOut(Syntax syntax, Clause clause) {
        return clause.word() > clause.governor()
                && syntax.predicate(clause.governor())
                        .filter(predicate -> isLeftOpen(syntax, predicate))
                        .isPresent();
    }

    /** "would pay for it by ending the subsidy": the means is as far off as the end. */
    private static boolean isMeans(Form form, Clause clause) {
        return form == Form.GERUND && clause.mark().equals("by");
    }

    /** An infinitive that a tree takes for a purpose, behind a word that takes one: "is likely to freeze". */
    private static boolean isEffort(Syntax syntax, Clause clause) {
        return clause.mark().equals("to") && syntax.predicate(clause.governor()).isPresent();
    }

    /** "Did not rule out lifting the ban": it may be; "did not exclude the farms from it" tells what was not done. */
    static boolean isLeftOpen(Syntax syntax, Predicate predicate) {
        return predicate.verb().negated()
                && predicate.oblique("from").isEmpty()
                && (RULING_OUT.contains(predicate.lemma())
                        || RULING_OUT.contains(predicate.lemma() + " " + syntax.lower(predicate.word() + 1)));
    }

    private Modality byGovernor(Syntax syntax, int word) {
        Optional<Predicate> predicate = syntax.predicate(word);
        if (predicate.filter(each -> isLeftOpen(syntax, each)).isPresent()) {
            return Modality.POSSIBLE;
        }
        boolean behindBe = predicate
                .filter(each ->
                        each.copular() || each.verb().isPassive() || each.verb().progressive())
                .isPresent();
        Modality coloured = Stream.of(
                        syntax.lemma(word) + " " + syntax.lower(word + 1), syntax.lemma(word), syntax.lower(word))
                .flatMap(term -> lexicon.governorsOf(term).stream())
                .filter(governor -> !governor.afterBe() || behindBe)
                .map(Governor::modality)
                .findFirst()
                .orElse(Modality.ACTUAL);
        return predicate
                .map(each -> combine(own(each.verb()), coloured))
                .orElseGet(() -> syntax.group(word).isPresent() ? combine(ofNoun(syntax, word), coloured) : coloured);
    }

    /** "no longer pays", "does not pay any longer", also where a tree hangs "longer" elsewhere. */
    static boolean isNoLonger(Syntax syntax, Predicate predicate) {
        return Stream.concat(Stream.of(predicate.word() - 1), syntax.tree().children(predicate.word()).stream())
                .anyMatch(word -> word >= 0 && syntax.lower(word).equals("longer"));
    }

    /** What the words before a noun say of the act that it names: "no", "possible", "planned", "eventual". */
    Modality ofNoun(Syntax syntax, int head) {
        for (int word : syntax.before(head)) {
            if (NONE.contains(syntax.lower(word))) {
                return Modality.NEGATED;
            }
            if (TO_COME.contains(syntax.lower(word))) {
                return Modality.PLANNED;
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

    /** "The reopening is planned for May", "talks are due": what is said of an act that a noun names. */
    Modality ofNominal(Syntax syntax, int head) {
        Node node = syntax.tree().node(head);
        boolean subject = node.is(Relation.NSUBJ) || node.is(Relation.NSUBJ_PASS);
        Modality said = subject && isSaidOf(syntax, node.head()) ? byGovernor(syntax, node.head()) : Modality.ACTUAL;
        if (Denied.isNoun(syntax, head)) {
            return Modality.NEGATED;
        }
        boolean ahead = said == Modality.PLANNED || said == Modality.POSSIBLE;
        return combine(ofNoun(syntax, head), ahead ? said : Modality.ACTUAL);
    }

    private static boolean isSaidOf(Syntax syntax, int word) {
        return syntax.predicate(word)
                .filter(each -> (each.copular() || each.verb().isPassive())
                        && each.clauses().stream()
                                .noneMatch(clause -> clause.mark().equals("to")))
                .isPresent();
    }

    /** A proposed rule or agreement is proposed, whatever else is said of it; a pending request is pending. */
    static Move proposed(Syntax syntax, int head, Move move) {
        if (move.equals(FILED)
                && syntax.before(head).stream()
                        .anyMatch(word -> syntax.lower(word).equals("pending"))) {
            return new Move(Lane.WAIVER, Act.PENDING);
        }
        boolean said = syntax.before(head).stream().anyMatch(word -> PROPOSED.contains(syntax.lower(word)));
        boolean settled = move.act() == Act.ORDERED || move.act() == Act.CONCLUDED;
        boolean proposed = settled && said && move.lane().allows(Act.PROPOSED);
        return proposed ? new Move(move.lane(), Act.PROPOSED) : said ? asked(move) : move;
    }

    private static Move asked(Move move) {
        boolean money = move.lane() == Lane.MONEY && (move.act() == Act.APPROVED || move.act() == Act.PAID);
        return money ? new Move(Lane.MONEY, Act.REQUESTED) : move;
    }

    static Modality combine(Modality own, Modality outer) {
        if (own == Modality.NEGATED || outer == Modality.ACTUAL) {
            return own;
        }
        return own == Modality.ACTUAL || outer == Modality.NEGATED || outer == Modality.ATTEMPTED ? outer : own;
    }

    /** "Will appeal": what is only planned or possible is not tried yet, though its verb says by itself that it is. */
    static Modality ofSense(Modality verb, Modality sense) {
        boolean ahead = verb == Modality.PLANNED || verb == Modality.POSSIBLE;
        return ahead && sense == Modality.ATTEMPTED ? verb : combine(verb, sense);
    }

    /**
     * A commitment is made, sought or refused when it is spoken of: what is planned or possible is the thing promised, not
     * the promise. The same holds for what is proposed, requested or pending; not for a promise kept or broken.
     */
    static Modality ofMove(Move move, Modality modality) {
        boolean spoken = move.lane() == Lane.COMMITMENT && move.act() != Act.FULFILLED && move.act() != Act.BROKEN
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
            if (commitments.contains(at) || isTurnedDown(syntax, at, commitments)) {
                return true;
            }
        }
        return false;
    }

    /** "rejected a request to raise the tax": what is turned down is no act of its own. */
    private static boolean isTurnedDown(Syntax syntax, int noun, Set<Integer> commitments) {
        Node node = syntax.tree().node(noun);
        return node.is(Relation.OBJ) && syntax.is(noun, NounClass.DEMAND) && commitments.contains(node.head());
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
