package org.proviso.core.text.syntax;

import java.util.HashSet;
import java.util.Set;
import org.proviso.core.tables.Tables;

/**
 * The words that lead in a noun group or a clause. Those of several words that hold a noun ("in exchange for") are put
 * together again: what the treebanks hang on the noun then counts as hanging on what the noun hangs on.
 */
final class Prepositions {
    /** More words than any preposition has: what a wrong tree piles up is cut. */
    private static final int MOST_WORDS = 8;

    private static final Set<String> COMPLEX = new HashSet<>();
    private static final Set<String> NOUNS = new HashSet<>();

    static {
        for (Tables.Row row : Tables.read(Prepositions.class, "prepositions.tsv")) {
            String[] words = row.cell(0).split(" ", -1);
            COMPLEX.add(row.cell(0));
            NOUNS.add(words[words.length - 2]);
        }
    }

    private final Grammar grammar;
    private final String[] cases;
    private final String[] marks;

    Prepositions(Grammar grammar) {
        this.grammar = grammar;
        int size = grammar.size();
        cases = new String[size];
        marks = new String[size];
        for (int word = 0; word < size; word++) {
            cases[word] = leading(word, Relation.CASE);
            marks[word] = leading(word, Relation.MARK);
        }
    }

    private String leading(int word, Relation relation) {
        if (!grammar.hasChild(word, relation)) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        int count = 0;
        for (int child : grammar.tree().children(word)) {
            if (grammar.relation(child) == relation && !grammar.penn(child).equals("POS") && count++ < MOST_WORDS) {
                append(words, child);
            }
        }
        return words.toString();
    }

    private void append(StringBuilder words, int word) {
        words.append(words.isEmpty() ? "" : " ").append(grammar.lower(word));
        int count = 0;
        for (int child : grammar.tree().children(word)) {
            if (grammar.relation(child) == Relation.FIXED && count++ < MOST_WORDS) {
                words.append(' ').append(grammar.lower(child));
            }
        }
    }

    /** What governs the noun group that a word heads; empty when nothing does. */
    String ofGroup(int word) {
        return isBridged(word) ? bridge(word) : cases[word];
    }

    /** What leads in the clause that a word heads; empty when nothing does. */
    String ofClause(int word) {
        if (isBridged(word)) {
            return bridge(word);
        }
        return marks[word].isEmpty() && !grammar.isHelped(word) ? cases[word] : marks[word];
    }

    /** Whether the word stands behind a preposition that holds the noun it hangs on. */
    boolean isBridged(int word) {
        int noun = grammar.head(word);
        return noun != Grammar.NONE
                && grammar.head(noun) != Grammar.NONE
                && (grammar.relation(word) == Relation.NMOD || grammar.relation(word) == Relation.ACL)
                && !cases[noun].isEmpty()
                && NOUNS.contains(grammar.lower(noun))
                && COMPLEX.contains(bridge(word));
    }

    private String bridge(int word) {
        int noun = grammar.head(word);
        String last = grammar.relation(word) == Relation.ACL ? marks[word] : cases[word];
        int determiner = grammar.child(noun, Relation.DET);
        String article = determiner == Grammar.NONE ? "" : grammar.lower(determiner) + " ";
        return cases[noun] + " " + article + grammar.lower(noun) + " " + last;
    }

    /** The child that stands behind the preposition which holds this noun. */
    int behind(int noun) {
        if (!cases[noun].isEmpty() && NOUNS.contains(grammar.lower(noun))) {
            for (int child : grammar.tree().children(noun)) {
                if (isBridged(child)) {
                    return child;
                }
            }
        }
        return Grammar.NONE;
    }
}
