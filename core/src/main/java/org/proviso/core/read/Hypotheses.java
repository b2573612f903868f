package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Modality;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup.Form;

/**
 * Clauses that "if", "unless" and "whether" lead in: "unless Peru pays", "asked whether they would ban it". What their verb tells is the
 * condition of something else, or what somebody wants to know, and is not asserted. What their nouns name may well be there: "if the ban ends". And what somebody is only to do.
 */
final class Hypotheses {
    private static final Set<String> CONDITIONAL = WordLists.read("conditional");

    /** "Makes no finding on whether the grant was spent". */
    private static final String OF_WHETHER = " whether";

    private static final Set<String> HELPING = WordLists.read("enabling verbs");

    private static final Set<String> PURPOSES = Set.of("in order to", "so as to", "in order that");
    private static final Set<String> NEED = Set.of("must", "should");
    private static final Set<String> BY_RULE = WordLists.read("done by rule");
    private static final Set<String> COMMANDING = WordLists.read("commanding verbs");
    private static final Set<String> OBLIGING = WordLists.read("obliging verbs");
    private static final Set<String> WISHING = WordLists.read("demands and wishes");
    private static final Set<String> ORDERS = Set.of("to", "that");
    private static final Set<Clause.Link> ORDERING =
            EnumSet.of(Clause.Link.OPEN_COMPLEMENT, Clause.Link.COMPLEMENT, Clause.Link.MODIFIER);

    private static final Set<String> SINGLE = Set.of("NN", "NNP");

    /** They open a sentence about what would have been, or what somebody is to think of. */
    private static final Set<String> INVERTED = Set.of("had", "were", "should");

    private static final Set<String> SUPPOSING = Set.of("imagine", "suppose", "supposing");

    /** "Let those who lifted the ban explain it". */
    private static final Set<String> TOLD = Set.of("VBZ", "VBD", "VBN", "VBG");

    private static final int DEEPEST = 4;
    /** A point's mark and its "that" are among so many words: "1. That the fee be lowered". */
    private static final int LABEL = 4;

    private Hypotheses() {}

    static boolean isOne(Syntax syntax, Draft draft) {
        return syntax.predicate(draft.anchor())
                        .flatMap(Predicate::dependence)
                        .filter(clause -> isOpen(clause) || isBelowOpen(syntax, clause))
                        .isPresent()
                || isInOpenList(syntax, draft.anchor())
                || isSupposed(syntax, draft.anchor())
                || isWish(syntax, draft)
                || draft.modality() == Modality.ACTUAL && Stipulations.isIn(syntax, draft);
    }

    /** "Had the bill passed, thousands would have paid", "Imagine that the state banned cars", and not "Imagine Group": what is only thought of. */
    private static boolean isSupposed(Syntax syntax, int anchor) {
        int first = 0;
        while (first < anchor && syntax.is(first, PartOfSpeech.PUNCT)) {
            first++;
        }
        String opening = syntax.lower(first);
        return anchor > first
                && (SUPPOSING.contains(opening) && isSentenceNext(syntax, first + 1)
                        || INVERTED.contains(opening)
                                && (wouldHave(syntax, anchor)
                                        || IntStream.range(first, anchor)
                                                .noneMatch(word ->
                                                        syntax.lower(word).equals(","))));
    }

    /** "Imagine the state banned cars", and no "Imagine Group", "Suppose Ltd". */
    private static boolean isSentenceNext(Syntax syntax, int next) {
        String form = syntax.tokens().get(next).form();
        return form.equals(",") || Character.isLowerCase(form.codePointAt(0));
    }

    private static boolean wouldHave(Syntax syntax, int anchor) {
        return syntax.predicate(anchor)
                .map(Predicate::verb)
                .filter(verb -> verb.perfect() && verb.modal().isPresent())
                .isPresent();
    }

    /** "And let the council lift this ban": what somebody wishes, in the sentence's first words. */
    private static boolean isWish(Syntax syntax, Draft draft) {
        int let = 0;
        while (let < draft.anchor() && (syntax.is(let, PartOfSpeech.CCONJ) || syntax.is(let, PartOfSpeech.PUNCT))) {
            let++;
        }
        boolean wish = let < draft.anchor()
                && syntax.lower(let).equals("let")
                && draft.rule().startsWith("verb ")
                && !TOLD.contains(syntax.tree().node(draft.anchor()).penn());
        for (int word = let; wish && word < draft.anchor(); word++) {
            wish = !syntax.is(word, PartOfSpeech.PUNCT);
        }
        return wish;
    }

    /** "on whether to continue, change or end the programme": nothing but verbs stands before it in the list. */
    private static boolean isInOpenList(Syntax syntax, int verb) {
        int word = verb - 1;
        while (word > 0 && isInLists(syntax, word)) {
            word--;
        }
        return word > 0
                && syntax.lower(word).equals("to")
                && syntax.lower(word - 1).equals("whether");
    }

    private static boolean isInLists(Syntax syntax, int word) {
        return syntax.is(word, PartOfSpeech.VERB)
                || syntax.is(word, PartOfSpeech.CCONJ)
                || syntax.is(word, PartOfSpeech.PUNCT);
    }

    /** "New steps to meet the goal", "helps states meet their targets": what something is for, and not that a promise is kept. */
    static boolean isAim(Syntax syntax, Draft draft) {
        return draft.move().act() == Act.FULFILLED
                && draft.modality() == Modality.ACTUAL
                && syntax.predicate(draft.anchor())
                        .map(predicate -> ImpliedFrames.first(syntax, predicate))
                        .filter(predicate -> predicate
                                .dependence()
                                .filter(clause -> HELPING.contains(syntax.lemma(clause.governor()))
                                        || isPurpose(predicate, clause))
                                .isPresent())
                        .isPresent();
    }

    private static boolean isPurpose(Predicate predicate, Clause clause) {
        return predicate.verb().form() == Form.INFINITIVE
                && (clause.link() == Clause.Link.ADVERBIAL || clause.link() == Clause.Link.MODIFIER);
    }

    /** "Acts in order to lift the ban": what somebody means to reach by what is done. */
    static boolean isPurpose(Syntax syntax, Draft draft) {
        return draft.rule().startsWith("verb ")
                && syntax.predicate(draft.anchor())
                        .map(predicate -> ImpliedFrames.first(syntax, predicate))
                        .flatMap(Predicate::dependence)
                        .filter(clause -> PURPOSES.contains(clause.mark()))
                        .isPresent();
    }

    /** "The charity must file its accounts", "the law must be repealed": no promise is kept by that, and nothing is done; "the fee must be paid" is a rule. */
    static boolean isDuty(Syntax syntax, Draft draft) {
        return syntax.predicate(draft.anchor())
                .filter(predicate ->
                        draft.move().act() == Act.FULFILLED && ImpliedFrames.has(syntax, predicate, ImpliedFrames.MUST)
                                || isWished(syntax, predicate, draft)
                                || isSubjunctive(syntax, predicate, draft))
                .isPresent();
    }

    /** "Demands that the fee be lowered": the bare "be" of a wish; "ruled that it be lowered" decides it. */
    private static boolean isSubjunctive(Syntax syntax, Predicate predicate, Draft draft) {
        return draft.rule().startsWith("verb ")
                && draft.modality() == Modality.ACTUAL
                && draft.move().act() != Act.SOUGHT
                && predicate.verb().isPassive()
                && predicate.verb().form() == Form.STATEMENT
                && syntax.auxiliaries(predicate.word()).equals(List.of("be"))
                && isWishedFor(syntax, predicate);
    }

    private static boolean isWishedFor(Syntax syntax, Predicate predicate) {
        return predicate
                .dependence()
                .map(clause -> WISHING.contains(syntax.lemma(clause.governor())))
                .orElseGet(() -> IntStream.range(0, Math.min(LABEL, syntax.size()))
                        .anyMatch(word -> syntax.lower(word).equals("that")));
    }

    private static boolean isWished(Syntax syntax, Predicate predicate, Draft draft) {
        return draft.rule().startsWith("verb ")
                && draft.modality() == Modality.ACTUAL
                && draft.move().act() != Act.SOUGHT
                && predicate.verb().isPassive()
                && ImpliedFrames.has(syntax, predicate, NEED)
                && !BY_RULE.contains(predicate.lemma());
    }

    /** "ordered the ministry to pay", "ordered that it pay", "is not obliged to pay": what is ordered or left open is not done by that. */
    static boolean isOrdered(Syntax syntax, Draft draft) {
        boolean told = draft.modality() != Modality.ACTUAL && draft.modality() != Modality.NEGATED;
        return !told
                && syntax.predicate(draft.anchor())
                        .map(predicate -> ImpliedFrames.first(syntax, predicate))
                        .filter(predicate -> isBare(syntax, predicate))
                        .flatMap(Predicate::dependence)
                        .filter(clause ->
                                draft.modality() == Modality.ACTUAL || isNotOrdered(syntax, clause.governor()))
                        .filter(clause -> ORDERING.contains(clause.link()) && ORDERS.contains(clause.mark()))
                        .filter(clause -> COMMANDING.contains(syntax.lemma(clause.governor()))
                                || OBLIGING.contains(syntax.lemma(clause.governor()))
                                || syntax.is(clause.governor(), PartOfSpeech.NOUN)
                                        && syntax.is(clause.governor(), NounClass.DEMAND)
                                || isOfReceiver(syntax, clause))
                        .isPresent();
    }

    /** "Does not oblige it to pay": neither ordered nor denied. */
    private static boolean isNotOrdered(Syntax syntax, int governor) {
        return syntax.predicate(governor)
                .filter(predicate -> predicate.verb().negated())
                .isPresent();
    }

    /** An infinitive, also one without "to" and without "would", and "that it pay". */
    private static boolean isBare(Syntax syntax, Predicate predicate) {
        String penn = syntax.tree().node(predicate.word()).penn();
        OptionalInt subject = syntax.subject(predicate.word());
        boolean single = subject.isPresent()
                && SINGLE.contains(syntax.tree().node(subject.getAsInt()).penn());
        return (penn.equals("VB") || penn.equals("VBP") && single)
                && syntax.auxiliaries(predicate.word()).stream().noneMatch(word -> !word.equals("be"));
    }

    /** The tree hangs the infinitive on whoever is told. */
    private static boolean isOfReceiver(Syntax syntax, Clause clause) {
        Node told = syntax.tree().node(clause.governor());
        return clause.link() == Clause.Link.MODIFIER
                && told.is(Relation.OBJ)
                && COMMANDING.contains(syntax.lemma(told.head()));
    }

    /** "Would not say whether it intends to appeal": what somebody means or tries to do in such a clause is as open. */
    private static boolean isBelowOpen(Syntax syntax, Clause clause) {
        Clause at = clause;
        for (int depth = 0; depth < DEEPEST && at.link() == Clause.Link.OPEN_COMPLEMENT; depth++) {
            Optional<Clause> above = syntax.predicate(at.governor()).flatMap(Predicate::dependence);
            if (above.isEmpty()) {
                return false;
            }
            at = above.get();
            if (isOpen(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpen(Clause clause) {
        return (CONDITIONAL.contains(clause.mark()) || clause.mark().endsWith(OF_WHETHER))
                && clause.link() != Clause.Link.OPEN_COMPLEMENT;
    }
}
