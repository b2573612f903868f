package org.proviso.core.text.syntax;

import java.util.Arrays;
import java.util.Set;

/** Which noun a relative pronoun stands for: "the aid that was frozen", "the state to which it was owed". */
final class Antecedents {
    private static final Set<String> TAGS = Set.of("WDT", "WP", "WP$", "WRB");
    private static final Set<String> PRONOUNS = Set.of("who", "whom", "which", "that", "whose");
    /** They say when or where: no argument is left open. */
    private static final Set<String> ADVERBS = Set.of("where", "when", "why", "how", "wherein", "whereby", "whereupon");
    /** Words between a relative pronoun and its clause's head are few: "some of whose members". */
    private static final int DEEPEST = 12;

    private final int[] antecedent;
    private final boolean[] hasPronoun;

    Antecedents(Grammar grammar) {
        antecedent = new int[grammar.size()];
        hasPronoun = new boolean[grammar.size()];
        Arrays.fill(antecedent, Grammar.NONE);
        for (int word = 0; word < grammar.size(); word++) {
            String lower = TAGS.contains(grammar.penn(word)) ? grammar.lower(word) : "";
            if (PRONOUNS.contains(lower) || ADVERBS.contains(lower)) {
                resolve(grammar, word, PRONOUNS.contains(lower));
            }
        }
    }

    private void resolve(Grammar grammar, int pronoun, boolean isPronoun) {
        int word = pronoun;
        for (int depth = 0; depth < DEEPEST && word != Grammar.NONE; depth++) {
            Relation relation = grammar.relation(word);
            if (relation == Relation.ACL_RELCL || relation == Relation.ADVCL_RELCL) {
                // "who knows what happened": a pronoun behind the clause's head is of a clause further down
                if (pronoun < word) {
                    antecedent[pronoun] = isPronoun ? grammar.head(word) : Grammar.NONE;
                    hasPronoun[word] = true;
                }
                return;
            }
            word = grammar.head(word);
        }
    }

    /** The word that a relative pronoun stands for; any other word stands for itself. */
    int of(int word) {
        return antecedent[word] == Grammar.NONE ? word : antecedent[word];
    }

    boolean isRelative(int word) {
        return antecedent[word] != Grammar.NONE;
    }

    /** Whether a relative pronoun or adverb says what the relative clause that a word heads has to do with its noun. */
    boolean hasPronoun(int clause) {
        return hasPronoun[clause];
    }
}
