package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup.Form;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * What somebody says he will set going is his promise: "We are going to build a canal", "said that she would double the patrols".
 * What he says he will order or end is that order, planned.
 */
final class Pledges {
    private static final Set<Move> SET_GOING = Set.of(
            new Move(Lane.WORK, Act.STARTED),
            new Move(Lane.WORK, Act.CONTINUING),
            new Move(Lane.ARRANGEMENT, Act.CONCLUDED),
            new Move(Lane.PUBLICITY, Act.ANNOUNCED));

    private static final Set<Lane> CONTENTS = EnumSet.of(Lane.MEASURE, Lane.WAIVER, Lane.WORK);
    private static final Move PROPOSED = new Move(Lane.MEASURE, Act.PROPOSED);
    private static final Set<Clause.Link> HOLDING =
            EnumSet.of(Clause.Link.MODIFIER, Clause.Link.COMPLEMENT, Clause.Link.OPEN_COMPLEMENT);
    private static final Set<Lane> DONE = EnumSet.of(Lane.WORK, Lane.MONEY);
    private static final Move MADE = new Move(Lane.COMMITMENT, Act.MADE);
    private static final Move PAID = new Move(Lane.MONEY, Act.PAID);
    private static final Move APPROVED = new Move(Lane.MONEY, Act.APPROVED);
    private static final Set<String> DECIDING = WordLists.read("deciding verbs");
    /** The row for a plan that is a person's. */
    private static final String PLAN = "noun plan [intended]";

    private static final String WOULD = "would";

    private Pledges() {}

    /** The promise that a person makes so; the draft itself where it is none. */
    static Draft asPromise(Syntax syntax, Draft draft) {
        boolean promise = draft.modality() == Modality.PLANNED
                && SET_GOING.contains(draft.move())
                && !draft.actors().isEmpty()
                && draft.actors().stream()
                        .allMatch(party ->
                                party.id().filter(id -> id.is("person")).isPresent())
                && syntax.predicate(draft.anchor())
                        .filter(predicate -> isSaidOfOneself(syntax, predicate))
                        .isPresent();
        return promise ? draft.as(MADE, Modality.ACTUAL) : draft;
    }

    /** "voted to spend $50,000 on a party": a body that decides to pay approves the money. */
    static Draft asVoted(Syntax syntax, Draft draft) {
        boolean voted = draft.move().equals(PAID)
                && draft.modality() == Modality.ACTUAL
                && syntax.predicate(draft.anchor())
                        .flatMap(Predicate::dependence)
                        .filter(clause ->
                                clause.mark().equals("to") && DECIDING.contains(syntax.lemma(clause.governor())))
                        .isPresent();
        return voted ? draft.as(APPROVED, draft.modality()) : draft;
    }

    /** "will", "is going to", and "would" where it is told that somebody said so. */
    private static boolean isSaidOfOneself(Syntax syntax, Predicate predicate) {
        if (syntax.isPassive(predicate) || syntax.isRelative(predicate.word())) {
            return false;
        }
        Optional<Clause> above = predicate.dependence();
        boolean going = above.filter(clause -> clause.link() == Clause.Link.OPEN_COMPLEMENT)
                .flatMap(clause -> syntax.predicate(clause.governor()))
                .filter(governor ->
                        governor.lemma().equals("go") && governor.verb().progressive())
                .isPresent();
        boolean statement = predicate.verb().form() == Form.STATEMENT;
        boolean would = statement
                && predicate.verb().modal().filter(WOULD::equals).isPresent()
                && above.filter(clause -> clause.link() == Clause.Link.COMPLEMENT)
                        .isPresent();
        return going || would || statement && predicate.verb().tense() == Tense.FUTURE;
    }

    /** "his proposal to ban salt", "proposed closing the mine": that it is proposed is told, not what it says. */
    static Optional<Draft> proposal(Syntax syntax, Draft content, List<Draft> drafts) {
        return CONTENTS.contains(content.move().lane()) && content.modality() != Modality.NEGATED
                ? syntax.predicate(content.anchor())
                        .filter(predicate -> isUntensed(predicate) || content.modality() != Modality.ACTUAL)
                        .flatMap(Predicate::dependence)
                        .filter(clause -> HOLDING.contains(clause.link()))
                        .flatMap(clause -> drafts.stream()
                                .filter(draft -> draft.anchor() == clause.governor()
                                        && draft.move().equals(PROPOSED))
                                .findFirst())
                : Optional.empty();
    }

    /**
     * "Her plan to deport them" is that work, planned; "her plan to ban tents" is proposed; a plan to do what no row knows is her promise.
     */
    static void plans(Syntax syntax, List<Draft> drafts) {
        for (Draft plan : List.copyOf(drafts)) {
            if (!plan.move().equals(PROPOSED) || !plan.rule().equals(PLAN)) {
                continue;
            }
            List<Draft> contents = drafts.stream()
                    .filter(content -> isContentOf(syntax, content, plan))
                    .toList();
            if (contents.isEmpty()) {
                drafts.set(drafts.indexOf(plan), plan.as(MADE, plan.modality()));
            } else if (contents.stream()
                    .allMatch(content -> DONE.contains(content.move().lane()))) {
                drafts.remove(plan);
            }
        }
    }

    private static boolean isContentOf(Syntax syntax, Draft content, Draft plan) {
        return syntax.predicate(content.anchor())
                .flatMap(Predicate::dependence)
                .filter(clause -> HOLDING.contains(clause.link()) && clause.governor() == plan.anchor())
                .isPresent();
    }

    private static boolean isUntensed(Predicate predicate) {
        return predicate.verb().form() == Form.GERUND || predicate.verb().form() == Form.INFINITIVE;
    }
}
