package org.proviso.core.text.syntax;

import java.util.Arrays;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument.Origin;

/**
 * The object of each predicate that does not hang on it: of a relative clause without a pronoun ("the people the country
 * takes", "the aid it promised to send", "the aid it said it sent"), of a conjunct ("imposed and then lifted tariffs"), of what is hard to do.
 */
final class Objects {
    /** A relative clause without a pronoun says of these when, where, how or why. */
    private static final Set<String> ADVERBIAL_NOUNS = Set.of(
            "day", "time", "year", "month", "week", "moment", "hour", "night", "morning", "way", "reason", "place",
            "extent", "degree", "rate", "minute", "manner");

    private static final Set<String> LINKING = Set.of("be", "seem", "become", "remain", "appear", "come", "go");

    private final Grammar grammar;
    private final PredicateWords predicates;
    private final VerbGroups verbs;
    private final Antecedents antecedents;
    private final Control control = Control.shipped();
    private final Found[] objects;

    Objects(Grammar grammar, PredicateWords predicates, VerbGroups verbs, Antecedents antecedents) {
        this.grammar = grammar;
        this.predicates = predicates;
        this.verbs = verbs;
        this.antecedents = antecedents;
        objects = new Found[grammar.size()];
        Arrays.fill(objects, Found.NOBODY);
        for (int word : grammar.order()) {
            if (predicates.has(word)) {
                settle(word);
            }
        }
    }

    /** Of a word that heads a clause. */
    Found of(int word) {
        return objects[word];
    }

    private void settle(int word) {
        int head = grammar.head(word);
        switch (grammar.relation(word)) {
            case ACL_RELCL -> relative(word, head);
            case CONJ -> shared(word, head);
            case XCOMP -> tough(word, head);
            default -> {}
        }
    }

    private void relative(int word, int noun) {
        boolean hasGap = grammar.subject(word) != Grammar.NONE
                && !antecedents.hasPronoun(word)
                && !ADVERBIAL_NOUNS.contains(grammar.lemma(noun));
        int lowest = word;
        while (hasGap && !takesObject(lowest) && complement(lowest) != Grammar.NONE) {
            lowest = complement(lowest);
        }
        if (hasGap && takesObject(lowest)) {
            objects[lowest] = Found.of(noun, Origin.RELATIVE);
        }
    }

    /** Whether an object that stands elsewhere can be this verb's. */
    private boolean takesObject(int word) {
        boolean isOpen = grammar.is(word, PartOfSpeech.VERB)
                && !LINKING.contains(grammar.lemma(word))
                && !verbs.of(word).isPassive()
                && grammar.object(word) == Grammar.NONE;
        return isOpen && !leavesItToComplement(word) && !hasStrandedPreposition(word);
    }

    /** "the guns it wants to buy" are bought; but "the people it asked to leave" are asked, "the boats it saw sunk" seen. */
    private boolean leavesItToComplement(int word) {
        int complement = complement(word);
        if (complement == Grammar.NONE || control.isOfObject(grammar.lemma(word))) {
            return false;
        }
        return switch (verbs.of(complement).form()) {
            case PARTICIPLE, VERBLESS -> false;
            case INFINITIVE, GERUND, STATEMENT, QUESTION, IMPERATIVE -> true;
        };
    }

    private int complement(int word) {
        for (int child : grammar.tree().children(word)) {
            boolean isComplement =
                    grammar.relation(child) == Relation.XCOMP || grammar.relation(child) == Relation.CCOMP;
            if (isComplement && predicates.has(child)) {
                return child;
            }
        }
        return Grammar.NONE;
    }

    /** "the state it was taken from". */
    private boolean hasStrandedPreposition(int word) {
        for (int child : grammar.tree().children(word)) {
            boolean isAlone = grammar.is(child, PartOfSpeech.ADP)
                    && grammar.tree().children(child).isEmpty();
            if (isAlone && (grammar.relation(child) == Relation.OBL || grammar.relation(child) == Relation.CASE)) {
                return true;
            }
        }
        return false;
    }

    private void shared(int word, int head) {
        if (!predicates.has(head)
                || predicates.isCopular(word)
                || verbs.of(word).isPassive()) {
            return;
        }
        boolean isOpen = grammar.object(word) == Grammar.NONE && grammar.subject(word) == Grammar.NONE;
        int object = grammar.object(head);
        if (isOpen && object > word) {
            objects[word] = Found.of(object, Origin.SHARED);
        } else if (isOpen && objects[head].isSomebody() && !grammar.hasChild(word, Relation.OBL)) {
            objects[word] = objects[head];
        }
    }

    private void tough(int word, int head) {
        boolean isHard = predicates.has(head)
                && predicates.isCopular(head)
                && control.isTough(grammar.lemma(head))
                && verbs.of(word).form() == VerbGroup.Form.INFINITIVE
                && takesObject(word);
        int subject = isHard ? grammar.subject(head) : Grammar.NONE;
        if (subject != Grammar.NONE) {
            objects[word] = Found.of(antecedents.of(subject), Origin.UNDERSTOOD);
        }
    }
}
