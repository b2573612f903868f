package org.proviso.core.text.syntax;

import java.util.Set;

/** Whether a clause says that something is not so, by a word in it. */
final class Negation {
    private static final Set<String> ADVERBS = Set.of("not", "never", "n't", "nt");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "no-one", "noone", "neither");
    private static final Set<String> DETERMINERS = Set.of("no", "neither");
    private static final Set<String> CONJUNCTIONS = Set.of("nor", "neither");
    /** "Neither a waiver nor a permit": of two, none. */
    private static final String OF_PAIR = "neither";
    /** "not only froze": it did. */
    private static final Set<String> RESTRICTING = Set.of("only", "just", "merely", "simply", "least");

    private final Grammar grammar;
    private final Prepositions prepositions;
    /** Whether nobody is the subject, of the clause or of the one whose conjunct it is. */
    private final boolean[] hasNoSubject;

    Negation(Grammar grammar, Prepositions prepositions) {
        this.grammar = grammar;
        this.prepositions = prepositions;
        hasNoSubject = new boolean[grammar.size()];
        for (int word : grammar.order()) {
            int subject = grammar.subject(word);
            boolean takesFirst = grammar.relation(word) == Relation.CONJ && subject == Grammar.NONE;
            hasNoSubject[word] = takesFirst
                    ? hasNoSubject[grammar.head(word)] && !isTurned(word)
                    : subject != Grammar.NONE && isNobody(subject);
        }
    }

    boolean isOf(int word) {
        if (hasNoSubject[word] || prepositions.ofClause(word).equals("without")) {
            return true;
        }
        for (int child : grammar.tree().children(word)) {
            if (negates(child)) {
                return true;
            }
        }
        return false;
    }

    /** A conjunct behind "but", of which the first's negation does not hold. */
    boolean isTurned(int word) {
        int conjunction = grammar.child(word, Relation.CC);
        return conjunction != Grammar.NONE && grammar.lemma(conjunction).equals("but");
    }

    private boolean negates(int child) {
        String lemma = grammar.lemma(child);
        return switch (grammar.relation(child)) {
            case ADVMOD ->
                ADVERBS.contains(lemma) && !isRestricted(child) || lemma.equals(OF_PAIR) || isNoLonger(child);
            case CC, CC_PRECONJ -> CONJUNCTIONS.contains(lemma);
            case DET -> DETERMINERS.contains(lemma);
            case OBJ -> isNobody(child);
            default -> false;
        };
    }

    private boolean isRestricted(int word) {
        return word + 1 < grammar.size() && RESTRICTING.contains(grammar.lower(word + 1));
    }

    /** "no longer", "no more". */
    private boolean isNoLonger(int adverb) {
        if (!grammar.lower(adverb).equals("longer") && !grammar.lower(adverb).equals("more")) {
            return false;
        }
        return adverb > 0 && grammar.lower(adverb - 1).equals("no");
    }

    private boolean isNobody(int noun) {
        if (NOBODY.contains(grammar.lemma(noun))) {
            return true;
        }
        int determiner = grammar.child(noun, Relation.DET);
        return determiner != Grammar.NONE && DETERMINERS.contains(grammar.lemma(determiner)) || isOfPair(noun);
    }

    private boolean isOfPair(int noun) {
        return grammar.tree().children(noun).stream()
                .anyMatch(child -> child < noun
                        && grammar.lemma(child).equals(OF_PAIR)
                        && (grammar.relation(child) == Relation.CC || grammar.relation(child) == Relation.CC_PRECONJ));
    }
}
