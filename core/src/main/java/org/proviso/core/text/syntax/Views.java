package org.proviso.core.text.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a reader of meaning asks of a tree: its predicates, with whoever takes part in them even where the sentence leaves
 * it to be understood, and its noun groups. Any tree has views, a wrong one too; time is linear in its words.
 */
public final class Views {
    private final Tree tree;

    private final Grammar grammar;
    private final Subjects subjects;
    private final List<Predicate> predicates;
    private final List<NounGroup> nounGroups;
    /** Of each word what it heads: asked for far more often than made. */
    private final List<Optional<Predicate>> predicateAt;

    private final List<Optional<NounGroup>> nounGroupAt;

    private Views(Tree tree) {
        this.tree = tree;
        grammar = new Grammar(tree);
        Antecedents antecedents = new Antecedents(grammar);
        Prepositions prepositions = new Prepositions(grammar);
        PredicateWords words = new PredicateWords(grammar);
        VerbGroups verbs = new VerbGroups(grammar, words, prepositions);
        Objects objects = new Objects(grammar, words, verbs, antecedents);
        subjects = new Subjects(grammar, words, verbs, antecedents, prepositions, objects);
        Arguments arguments = new Arguments(grammar, words, antecedents, prepositions, subjects, objects);
        NounGroups groups = new NounGroups(grammar, antecedents, prepositions);
        predicateAt = new ArrayList<>(tree.size());
        nounGroupAt = new ArrayList<>(tree.size());
        List<Predicate> foundPredicates = new ArrayList<>();
        List<NounGroup> foundGroups = new ArrayList<>();
        for (int word = 0; word < tree.size(); word++) {
            Optional<Predicate> predicate = words.has(word)
                    ? Optional.of(new Predicate(
                            word,
                            lemma(word),
                            words.isCopular(word),
                            verbs.of(word),
                            arguments.dependence(word),
                            arguments.of(word),
                            arguments.clauses(word)))
                    : Optional.empty();
            Optional<NounGroup> group = groups.isHead(word) ? Optional.of(groups.of(word)) : Optional.empty();
            predicate.ifPresent(foundPredicates::add);
            group.ifPresent(foundGroups::add);
            predicateAt.add(predicate);
            nounGroupAt.add(group);
        }
        predicates = List.copyOf(foundPredicates);
        nounGroups = List.copyOf(foundGroups);
    }

    /** The views of a tree. */
    public static Views of(Tree tree) {
        return new Views(tree);
    }

    private String lemma(int word) {
        String lemma = grammar.lemma(word);
        int particle = grammar.child(word, Relation.COMPOUND_PRT);
        return particle == Grammar.NONE ? lemma : lemma + " " + grammar.lower(particle);
    }

    public Tree tree() {
        return tree;
    }

    /** In the order of the words that head them. */
    public List<Predicate> predicates() {
        return predicates;
    }

    /** In the order of the words that head them. Groups may lie in each other: "the price of water" holds "water". */
    public List<NounGroup> nounGroups() {
        return nounGroups;
    }

    /** The predicate that this word heads; none of {@link Node#ROOT}, the head of the root. */
    public Optional<Predicate> predicateAt(int word) {
        return word == Node.ROOT ? Optional.empty() : predicateAt.get(word);
    }

    /** The noun group that this word heads. */
    public Optional<NounGroup> nounGroupAt(int word) {
        return word == Node.ROOT ? Optional.empty() : nounGroupAt.get(word);
    }

    /** The predicate of the clause that this word stands in: the nearest at or above it. */
    public Optional<Predicate> predicateOf(int word) {
        int clause = subjects.clauseOf(word);
        return clause == Grammar.NONE ? Optional.empty() : predicateAt(clause);
    }

    /** A word and its conjuncts: of "Cuba" in "Cuba, Nicaragua and Venezuela" the three, in the order of the sentence. */
    public List<Integer> spread(int word) {
        List<Integer> words = new ArrayList<>();
        words.add(word);
        for (int next = 0; next < words.size(); next++) {
            for (int child : tree.children(words.get(next))) {
                if (tree.node(child).relation() == Relation.CONJ) {
                    words.add(child);
                }
            }
        }
        Collections.sort(words);
        return words;
    }
}
