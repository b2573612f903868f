package org.proviso.core.read;

import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup.Form;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * Words that official papers are made with and that assert nothing by themselves: how a paper is to be read and carried out ("Nothing in
 * this order shall be construed to", "This order shall be implemented consistent with law"), what a term in it means, and with whom
 * something is done ("in collaboration with the states").
 */
final class Formulas {
    private static final Set<String> READING = WordLists.read("reading verbs");
    private static final Set<String> DEFINING = WordLists.read("defining verbs");
    private static final Set<String> INSTRUMENTS = WordLists.read("instruments");
    private static final Set<String> CARRYING_OUT = Set.of("implement", "effectuate");
    /** What an infinitive of carrying out hangs on. */
    private static final Set<String> STEPS = WordLists.read("steps");

    private static final Set<String> PARTNERS = Set.of("partner", "organization", "organisation", "agency");
    private static final Set<String> THIS = Set.of("this", "the");
    private static final Set<String> STARTS_OF_QUOTATION = Set.of("\u201c", "\"", "``");
    private static final Set<String> TERMS = WordLists.read("terms defined");
    private static final Set<String> ENDS_OF_QUOTATION = Set.of("\u201d", "\"", "''");

    /** Behind "nothing in this order shall", so many words away, stands what it is not to be. */
    private static final int NEAR = 8;

    /** Behind "implementing", "implementing local organizations". */
    private static final int FARTHEST_PARTNER = 3;

    /** "(a)", "1.", before the first word of a point. */
    private static final int LONGEST_MARK = 3;

    private Formulas() {}

    /** @param official whether an authority's own paper says it */
    static boolean isOne(Syntax syntax, Draft draft, boolean official) {
        return isOfReading(syntax, draft)
                || isOfCarryingOut(syntax, draft)
                || isOfPartner(syntax, draft.anchor())
                || isOfCompany(syntax, draft)
                || isDefinition(syntax, draft.anchor(), official)
                || LegalForms.isOne(syntax, draft);
    }

    private static boolean isOfReading(Syntax syntax, Draft draft) {
        if (!draft.rule().startsWith("phrase nothing in")) {
            return false;
        }
        for (int word = draft.anchor(); word < Math.min(syntax.size(), draft.anchor() + NEAR); word++) {
            if (READING.contains(syntax.lower(word))) {
                return true;
            }
        }
        return false;
    }

    /** "This order shall be implemented", "steps to implement this order": by those whom it binds, as any order. */
    private static boolean isOfCarryingOut(Syntax syntax, Draft draft) {
        return draft.move().lane() == Lane.MEASURE
                && draft.move().act() == Act.ORDERED
                && CARRYING_OUT.contains(syntax.lemma(draft.anchor()))
                && syntax.predicate(draft.anchor())
                        .filter(predicate -> isToCome(syntax, predicate))
                        .flatMap(Predicate::undergoer)
                        .map(Argument::word)
                        .filter(paper -> INSTRUMENTS.contains(syntax.lower(paper))
                                && THIS.contains(syntax.lower(syntax.core(paper).first())))
                        .isPresent();
    }

    /** What is voted or decided to be carried out is an act; what steps are for is none. */
    private static boolean isToCome(Syntax syntax, Predicate predicate) {
        return syntax.isPassive(predicate) && predicate.verb().tense() == Tense.FUTURE
                || predicate.verb().form() == Form.INFINITIVE
                        && predicate
                                .dependence()
                                .filter(clause -> STEPS.contains(syntax.lemma(clause.governor())))
                                .isPresent();
    }

    /** "the implementing agency": who carries aid out, whatever becomes of them. */
    private static boolean isOfPartner(Syntax syntax, int anchor) {
        return syntax.lower(anchor).equals("implementing")
                && IntStream.range(anchor + 1, Math.min(syntax.size(), anchor + FARTHEST_PARTNER))
                        .anyMatch(word -> PARTNERS.contains(syntax.lemma(word)));
    }

    /** "developed in collaboration with the states": with whom something is done, and no arrangement that stands. */
    private static boolean isOfCompany(Syntax syntax, Draft draft) {
        int noun = draft.anchor();
        return draft.move().lane() == Lane.ARRANGEMENT
                && draft.move().act() == Act.OPERATING
                && draft.rule().startsWith("noun ")
                && syntax.tree().children(noun).stream()
                        .anyMatch(child -> syntax.tree().node(child).is(Relation.CASE)
                                && syntax.lower(child).equals("in"))
                && syntax.before(noun).stream().noneMatch(word -> syntax.is(word, PartOfSpeech.DET));
    }

    /** "“Grant” means money paid to a state": everything behind says what the word is used for. */
    private static boolean isDefinition(Syntax syntax, int anchor, boolean official) {
        for (int word = 1; word < anchor; word++) {
            if (DEFINING.contains(syntax.lower(word)) && ENDS_OF_QUOTATION.contains(syntax.lower(word - 1))) {
                return isTerm(syntax, word - 1, official);
            }
        }
        return false;
    }

    /** "The term “grant” means", and in an official paper "(a) “Grant” means": the quotation is a term, not what somebody said. */
    private static boolean isTerm(Syntax syntax, int end, boolean official) {
        int start = end - 1;
        while (start >= 0 && !STARTS_OF_QUOTATION.contains(syntax.lower(start))) {
            start--;
        }
        return start > 0 && TERMS.contains(syntax.lower(start - 1))
                || official
                        && start >= 0
                        && start <= LONGEST_MARK
                        && IntStream.range(0, start)
                                .noneMatch(word -> syntax.lower(word).length() > LONGEST_MARK);
    }
}
