package org.proviso.bench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Tagger;
import org.proviso.core.text.Token;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Parser;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/** Tags and trees of gold's own words against gold: a translation of {@code tools/score_syntax.py}. */
public final class SyntaxScorer {
    private static final Set<Relation> ROLES =
            Set.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBJ, Relation.OBL_AGENT);
    private static final int MOST_RELATIONS = 15;

    /** How often something is right, found, and in gold. */
    private static final class Count {
        private int right;
        private int found;
        private int gold;

        void add(boolean isGold, boolean isFound, boolean isRight) {
            gold += one(isGold);
            found += one(isFound);
            right += one(isRight);
        }

        Rate rate() {
            return Rate.of(right, found, gold);
        }
    }

    private final Count arguments = new Count();
    private final Map<String, Count> relations = new HashMap<>();
    private int tokens;
    private int tags;
    private int scored;
    private int heads;
    private int labels;

    private SyntaxScorer() {}

    public static SyntaxFigures score(Treebank gold, Parser parser) {
        SyntaxScorer scorer = new SyntaxScorer();
        for (Treebank.Sentence sentence : gold.sentences()) {
            scorer.add(sentence.tree(), parser.parse(sentence.tokens()));
        }
        return new SyntaxFigures(
                scorer.tokens,
                Rate.share(scorer.tags, scorer.tokens),
                Rate.share(scorer.heads, scorer.scored),
                Rate.share(scorer.labels, scorer.scored),
                scorer.arguments.rate(),
                scorer.frequent());
    }

    /** The share of words that a tagger tags right. */
    static double upos(Treebank gold, Tagger tagger) {
        int words = 0;
        int right = 0;
        for (Treebank.Sentence sentence : gold.sentences()) {
            List<Token> tagged = tagger.tag(sentence.tokens());
            for (int i = 0; i < tagged.size(); i++) {
                words++;
                right += one(tagged.get(i).is(sentence.tree().node(i).token().tag()));
            }
        }
        return Rate.share(right, words);
    }

    private void add(Tree gold, Tree tree) {
        if (tree.size() != gold.size()) {
            throw new IllegalArgumentException("a tree of " + tree.size() + " words for a sentence of " + gold.size());
        }
        for (int i = 0; i < gold.size(); i++) {
            Node right = gold.node(i);
            Node node = tree.node(i);
            tokens++;
            tags += one(right.token().is(node.token().tag()));
            attachment(right, node);
            relation(gold, right, node);
        }
    }

    private void attachment(Node right, Node node) {
        if (!right.token().is(PartOfSpeech.PUNCT)) {
            boolean sameHead = right.head() == node.head();
            scored++;
            heads += one(sameHead);
            labels += one(sameHead && general(right).equals(general(node)));
        }
    }

    private void relation(Tree gold, Node right, Node node) {
        boolean same = right.head() == node.head() && right.relation() == node.relation();
        count(right.relation().label()).add(true, false, same);
        count(node.relation().label()).add(false, true, false);
        boolean argument = isArgument(gold, right);
        arguments.add(argument, isArgument(gold, node), argument && same);
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    private Count count(String relation) {
        return relations.computeIfAbsent(relation, first -> new Count());
    }

    /** Whether the head is what gold takes for a verb. */
    private static boolean isArgument(Tree gold, Node node) {
        return ROLES.contains(node.relation())
                && node.head() != Node.ROOT
                && gold.node(node.head()).token().is(PartOfSpeech.VERB);
    }

    private static String general(Node node) {
        String relation = node.relation().label();
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private SequencedMap<String, SyntaxFigures.Relation> frequent() {
        SequencedMap<String, SyntaxFigures.Relation> frequent = new LinkedHashMap<>();
        relations.entrySet().stream()
                .filter(relation -> !relation.getKey().equals("punct"))
                .sorted(Comparator.comparingInt((Map.Entry<String, Count> relation) -> -relation.getValue().gold)
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_RELATIONS)
                .forEach(relation -> frequent.put(
                        relation.getKey(),
                        new SyntaxFigures.Relation(
                                relation.getValue().gold, relation.getValue().rate())));
        return frequent;
    }
}
