package org.proviso.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Token;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Parser;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

class SyntaxScorerTest {
    private static final long SEED = 20_261_124L;
    private static final List<Relation> RELATIONS = List.of(Relation.values());
    private static final List<PartOfSpeech> TAGS = List.of(PartOfSpeech.values());

    /** Gold's own trees, of whose words so many in a hundred are spoilt: another tag, another relation, the root as head. */
    private static Parser spoilt(Treebank gold, int percent) {
        Random random = new Random(SEED);
        Map<List<Token>, Tree> trees = new HashMap<>();
        for (Treebank.Sentence sentence : gold.sentences()) {
            Tree tree = sentence.tree();
            trees.put(
                    sentence.tokens(),
                    new Tree(tree.nodes().stream()
                            .map(node -> random.nextInt(100) < percent ? spoil(node, tree.root(), random) : node)
                            .toList()));
        }
        return tokens -> Objects.requireNonNull(trees.get(tokens), "no sentence of " + gold.name());
    }

    private static Node spoil(Node node, int root, Random random) {
        Relation relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
        PartOfSpeech tag = TAGS.get(random.nextInt(TAGS.size()));
        boolean keeps = node.head() == Node.ROOT || relation == Relation.ROOT;
        return new Node(
                node.token().tagged(tag),
                node.penn(),
                node.lemma(),
                keeps ? node.head() : root,
                keeps ? node.relation() : relation);
    }

    private static List<String> conllu(Treebank gold, Parser parser) {
        List<String> lines = new ArrayList<>();
        for (Treebank.Sentence sentence : gold.sentences()) {
            List<Node> nodes = parser.parse(sentence.tokens()).nodes();
            for (int i = 0; i < nodes.size(); i++) {
                Node node = nodes.get(i);
                lines.add(String.join(
                        "\t",
                        String.valueOf(i + 1),
                        node.token().form(),
                        "_",
                        node.token().tag().name(),
                        "_",
                        "_",
                        String.valueOf(node.head() + 1),
                        node.relation().label(),
                        "_",
                        "_"));
            }
            lines.add("");
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 100})
    void theFiguresAreThoseOfTheReferenceScorer(int percent, @TempDir Path folder)
            throws IOException, InterruptedException {
        GoldReadings.requireGold();
        for (String name : Treebank.DEV) {
            Treebank gold = Treebank.read(GoldReadings.GOLD, name);
            Parser parser = spoilt(gold, percent);
            Path system = Files.write(folder.resolve(name + ".conllu"), conllu(gold, parser));
            SyntaxFigures figures = SyntaxScorer.score(gold, parser);
            assertThat(Python.run(GoldReadings.GOLD, "score_syntax.py", Treebank.file(GoldReadings.GOLD, name), system))
                    .as("seed " + SEED)
                    .contains(String.format(
                            Locale.ROOT,
                            ", %d tokens%nUPOS %.4f  UAS %.4f  LAS %.4f  arguments P %.3f R %.3f F1 %.3f",
                            figures.tokens(),
                            figures.upos(),
                            figures.uas(),
                            figures.las(),
                            figures.arguments().precision(),
                            figures.arguments().recall(),
                            figures.arguments().f1()));
        }
    }

    @Test
    void goldItselfIsRightInEveryRelation() {
        GoldReadings.requireGold();
        Treebank gold = Treebank.read(GoldReadings.GOLD, Treebank.DEV.getFirst());
        SyntaxFigures figures = SyntaxScorer.score(gold, spoilt(gold, 0));
        SyntaxFigures.MEASURES.forEach(
                measure -> assertThat(figures.of(measure)).isEqualTo(1));
        assertThat(figures.relations()).hasSize(15).doesNotContainKey("punct");
        assertThat(figures.relations().sequencedValues().stream())
                .allSatisfy(relation -> assertThat(relation.rate().f1()).isEqualTo(1))
                .isSortedAccordingTo((one, other) -> Integer.compare(other.gold(), one.gold()));
    }

    @Test
    void aTaggersShareIsThatOfTheSameTagsInTrees() {
        GoldReadings.requireGold();
        Treebank gold = Treebank.read(GoldReadings.GOLD, Treebank.DEV.getFirst());
        Parser parser = spoilt(gold, 30);
        assertThat(SyntaxScorer.upos(
                        gold,
                        sentence -> parser.parse(sentence).nodes().stream()
                                .map(Node::token)
                                .toList()))
                .isCloseTo(SyntaxScorer.score(gold, parser).upos(), within(1e-12));
    }
}
