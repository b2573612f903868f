package org.proviso.core.text.syntax;

import java.util.Arrays;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument.Origin;
import org.proviso.core.text.syntax.VerbGroup.Form;

/**
 * The subject of each predicate: the one it states, else the one that is understood. Heads are settled before what hangs on
 * them, so that in "was asked to agree to stop" each looks one step up only.
 */
final class Subjects {
    /** Children that are looked at for the sake of another word; further ones only a wrong tree has. */
    private static final int MOST_CHILDREN = 24;

    /** Participles that stand for a preposition or conjunction. */
    private static final Set<String> PREPOSITIONAL = Set.of(
            "given", "considering", "seeing", "compared", "compare", "depending", "judging", "granted", "barring");

    private static final Set<String> COMPARING = Set.of("as", "than");
    private static final Set<String> TARGET_PREPOSITIONS = Set.of("to", "on", "for", "upon");

    private final Grammar grammar;
    private final PredicateWords predicates;
    private final VerbGroups verbs;
    private final Antecedents antecedents;
    private final Prepositions prepositions;
    private final Objects objects;
    private final Control control = Control.shipped();
    private final Found[] subjects;
    /** The nearest predicate at or above a word. */
    private final int[] clause;

    Subjects(
            Grammar grammar,
            PredicateWords predicates,
            VerbGroups verbs,
            Antecedents antecedents,
            Prepositions prepositions,
            Objects objects) {
        this.grammar = grammar;
        this.predicates = predicates;
        this.verbs = verbs;
        this.antecedents = antecedents;
        this.prepositions = prepositions;
        this.objects = objects;
        subjects = new Found[grammar.size()];
        clause = new int[grammar.size()];
        Arrays.fill(subjects, Found.NOBODY);
        for (int word : grammar.order()) {
            int head = grammar.head(word);
            clause[word] = predicates.has(word) ? word : head == Grammar.NONE ? Grammar.NONE : clause[head];
            if (predicates.has(word)) {
                subjects[word] = find(word);
            }
        }
    }

    /** Of a word that heads a clause. */
    Found of(int word) {
        return subjects[word];
    }

    /** The nearest predicate at or above a word, or none. */
    int clauseOf(int word) {
        return clause[word];
    }

    private Found find(int word) {
        int stated = grammar.subject(word);
        if (stated != Grammar.NONE) {
            int meant = antecedents.of(stated);
            return new Found(meant, meant == stated ? Origin.STATED : Origin.RELATIVE);
        }
        int head = grammar.head(word);
        return switch (grammar.relation(word)) {
            case CONJ -> predicates.has(head) ? subjects[head].by(Origin.SHARED) : Found.NOBODY;
            case XCOMP -> controller(head, word);
            case ADVCL -> ofGovernor(head, word);
            case ACL -> ofNoun(head, word);
            case AMOD -> Found.of(antecedents.of(head), Origin.MODIFIED);
            case ACL_RELCL, ADVCL_RELCL -> Found.of(head, Origin.RELATIVE);
            default -> outerPossessor(word);
        };
    }

    /** "Their goal is to freeze it": they would. */
    private Found outerPossessor(int word) {
        int outer = grammar.child(word, Relation.NSUBJ_OUTER);
        return outer == Grammar.NONE || !isInfinitive(word)
                ? Found.NOBODY
                : Found.of(meant(grammar.possessor(outer)), Origin.UNDERSTOOD);
    }

    private boolean isVerbal(int word) {
        return isInfinitive(word) || verbs.of(word).form() == Form.GERUND;
    }

    private boolean isInfinitive(int word) {
        return verbs.of(word).form() == Form.INFINITIVE;
    }

    /** "agreed to stop", "asked Mexico to stop", "promised Mexico to stop", "called on Mexico to stop". */
    private Found controller(int governor, int word) {
        if (!predicates.has(governor)) {
            return ofNoPredicate(governor);
        }
        String verb = grammar.lemma(governor);
        if (predicates.isCopular(governor) && control.isTough(verb) && isInfinitive(word)) {
            return Found.NOBODY;
        }
        int behind = control.behind(verb).isEmpty() ? Grammar.NONE : behind(governor, control.behind(verb));
        if (behind != Grammar.NONE && isInfinitive(word)) {
            return Found.of(antecedents.of(behind), Origin.UNDERSTOOD);
        }
        boolean ofSubject = verbs.of(governor).isPassive() || control.isOfSubject(verb) && isVerbal(word);
        Found object = ofSubject ? Found.NOBODY : object(governor);
        return object.isSomebody() ? object.by(Origin.UNDERSTOOD) : subjects[governor].by(Origin.UNDERSTOOD);
    }

    /** "states willing to pay". */
    private Found ofNoPredicate(int governor) {
        Relation relation = grammar.relation(governor);
        if (relation == Relation.AMOD || relation == Relation.ACL) {
            return Found.of(antecedents.of(grammar.head(governor)), Origin.UNDERSTOOD);
        }
        return grammar.is(governor, PartOfSpeech.VERB)
                ? object(governor).by(Origin.UNDERSTOOD)
                : Found.of(antecedents.of(governor), Origin.MODIFIED);
    }

    private Found object(int governor) {
        int stated = grammar.object(governor);
        int either = stated == Grammar.NONE ? grammar.indirectObject(governor) : stated;
        return either == Grammar.NONE ? objects.of(governor) : Found.of(antecedents.of(either), Origin.STATED);
    }

    private int behind(int governor, Set<String> wanted) {
        int count = 0;
        for (int child : grammar.tree().children(governor)) {
            boolean isGroup = grammar.is(child, Relation.OBL) || grammar.is(child, Relation.NMOD);
            if (isGroup && wanted.contains(prepositions.ofGroup(child))) {
                return child;
            }
            if (count++ > MOST_CHILDREN) {
                break;
            }
        }
        return Grammar.NONE;
    }

    /** "left, saying so", "to protect", "by freezing": whoever does the one does the other; not "kept boats from sailing". */
    private Found ofGovernor(int governor, int word) {
        VerbGroup verb = verbs.of(word);
        boolean isFinite = verb.form() == Form.STATEMENT || verb.form() == Form.QUESTION;
        int above = clause[governor];
        if (isFinite || above == Grammar.NONE || isNobodys(word)) {
            return Found.NOBODY;
        }
        boolean isOfObject = verb.form() == Form.GERUND
                && above == governor
                && !verbs.of(above).isPassive()
                && control.isOfObject(grammar.lemma(above), prepositions.ofClause(word));
        Found object = isOfObject ? object(above) : Found.NOBODY;
        if (object.isSomebody()) {
            return object.by(Origin.UNDERSTOOD);
        }
        boolean isOfAgent = verb.form() == Form.INFINITIVE && verbs.of(above).isPassive();
        int agent = isOfAgent ? grammar.agent(above) : Grammar.NONE;
        return agent == Grammar.NONE
                ? subjects[above].by(Origin.UNDERSTOOD)
                : Found.of(antecedents.of(agent), Origin.UNDERSTOOD);
    }

    private Found ofNoun(int noun, int word) {
        boolean isHad = grammar.relation(noun) == Relation.OBJ && control.isHad(grammar.lemma(noun));
        if (isHad && grammar.penn(word).equals("VBG")) {
            return ofVerbAbove(noun, false);
        }
        if (isHeld(word) && predicates.has(noun) && !prepositions.ofGroup(noun).isEmpty()) {
            // "is in the process of paying"
            return subjects[noun].by(Origin.UNDERSTOOD);
        }
        return isHeld(word) ? holder(noun, word) : Found.of(antecedents.of(noun), Origin.MODIFIED);
    }

    /** "given the cost", "considering that", "as promised". */
    private boolean isNobodys(int word) {
        boolean isParticiple = verbs.of(word).form() == Form.PARTICIPLE;
        return isParticiple
                && (PREPOSITIONAL.contains(grammar.lower(word))
                        || verbs.of(word).isPassive() && COMPARING.contains(prepositions.ofClause(word)));
    }

    /** "a plan to withdraw", "the idea of withdrawing": somebody else than the noun does it. */
    private boolean isHeld(int word) {
        return switch (verbs.of(word).form()) {
            case INFINITIVE, GERUND -> true;
            case STATEMENT, QUESTION, IMPERATIVE, PARTICIPLE, VERBLESS -> false;
        };
    }

    private Found holder(int noun, int word) {
        String lemma = grammar.lemma(noun);
        boolean isOfTarget = control.isOfTarget(lemma);
        if (!isOfTarget && !control.isOfHolder(lemma)) {
            boolean isGerund = verbs.of(word).form() == Form.GERUND;
            return isGerund ? Found.of(meant(ownHolder(noun)), Origin.UNDERSTOOD) : ofPlainNoun(noun, word);
        }
        int target = isOfTarget ? behind(noun, TARGET_PREPOSITIONS) : Grammar.NONE;
        int holder = target != Grammar.NONE ? target : isOfTarget ? Grammar.NONE : ownHolder(noun);
        return holder == Grammar.NONE ? ofVerbAbove(noun, isOfTarget) : Found.of(meant(holder), Origin.UNDERSTOOD);
    }

    /** "Mexico's plan", "a decision by Mexico", "the U.S. plan". */
    private int ownHolder(int noun) {
        if (grammar.possessor(noun) != Grammar.NONE) {
            return grammar.possessor(noun);
        }
        int name = Grammar.NONE;
        int count = 0;
        for (int child : grammar.tree().children(noun)) {
            boolean isGroup = grammar.is(child, Relation.NMOD);
            String preposition = isGroup ? prepositions.ofGroup(child) : "";
            if (preposition.equals("by") || preposition.equals("of") && grammar.is(child, PartOfSpeech.PROPN)) {
                return child;
            }
            boolean isName = grammar.is(child, Relation.COMPOUND) && grammar.is(child, PartOfSpeech.PROPN);
            name = isName && name == Grammar.NONE ? child : name;
            if (count++ > MOST_CHILDREN) {
                break;
            }
        }
        return name;
    }

    /** "made a decision to sell", "gave Mexico permission to sell", "was ordered", of a noun that is the object. */
    private Found ofVerbAbove(int noun, boolean isOfTarget) {
        int above = grammar.head(noun) == Grammar.NONE ? Grammar.NONE : clause[grammar.head(noun)];
        if (above == Grammar.NONE || predicates.has(noun)) {
            return Found.NOBODY;
        }
        int receiver = grammar.indirectObject(above);
        boolean isObject = grammar.relation(noun) == Relation.OBJ;
        if (isObject && receiver != Grammar.NONE) {
            return Found.of(antecedents.of(receiver), Origin.UNDERSTOOD);
        }
        if (grammar.subject(above) == noun) {
            int agent = grammar.agent(above);
            return agent == Grammar.NONE || isOfTarget
                    ? Found.NOBODY
                    : Found.of(antecedents.of(agent), Origin.UNDERSTOOD);
        }
        return isOfTarget ? Found.NOBODY : subjects[above].by(Origin.UNDERSTOOD);
    }

    /** "a bill to ban boats" bans them; "has water to sell" leaves the selling to whoever has it. */
    private Found ofPlainNoun(int noun, int word) {
        boolean isSaturated = grammar.object(word) != Grammar.NONE
                || verbs.of(word).isPassive()
                || predicates.isCopular(word)
                || grammar.hasChild(word, Relation.CCOMP);
        if (isSaturated) {
            return Found.of(antecedents.of(noun), Origin.MODIFIED);
        }
        return grammar.relation(noun) == Relation.OBJ ? ofVerbAbove(noun, false) : Found.NOBODY;
    }

    private int meant(int word) {
        return word == Grammar.NONE ? Grammar.NONE : antecedents.of(word);
    }
}
