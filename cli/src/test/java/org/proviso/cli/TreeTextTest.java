package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Span;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Token;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

class TreeTextTest {
    private static Tree tree(List<String> forms, int... heads) {
        return new Tree(IntStream.range(0, forms.size())
                .mapToObj(i -> new Node(
                        new Token(new Span(0, 0), forms.get(i), PartOfSpeech.X),
                        "",
                        "",
                        heads[i],
                        heads[i] == Node.ROOT ? Relation.ROOT : Relation.DEP))
                .toList());
    }

    private static Tree chain(int words) {
        return tree(
                Collections.nCopies(words, "so"), IntStream.range(-1, words - 1).toArray());
    }

    /** The words in the order of the page, without their lines. */
    private static List<String> words(Tree tree) {
        return TreeText.of("", tree).stream()
                .skip(2)
                .map(line -> line.replaceAll("^[\u2500-\u257f\u2026 ]*", "").replaceAll(" .*", ""))
                .toList();
    }

    @Test
    void wordsHangOnTheirHeadAboveOrBelow() {
        assertThat(TreeText.of("x", tree(List.of("a", "b", "c", "d"), 1, 2, -1, 2)))
                .containsExactly(
                        "x",
                        "",
                        "   \u250c\u2500 a  X      dep",
                        "\u250c\u2500 b     X      dep",
                        "c        X      root",
                        "\u2514\u2500 d     X      dep");
    }

    @Test
    void whatCrossesStandsWithItsHead() {
        assertThat(words(tree(List.of("a", "b", "c", "d"), 2, 3, -1, 2))).containsExactly("a", "c", "b", "d");
    }

    @Test
    void nothingIsDrawnOfNothing() {
        assertThat(TreeText.of("", new Tree(List.of()))).containsExactly("_", "");
    }

    @Test
    void aLongTextIsBrokenBetweenWordsAndALongWordIsCut() {
        List<String> lines = TreeText.of("word ".repeat(40) + "w".repeat(200), tree(List.of("w".repeat(200)), -1));
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(lines).first().asString().endsWith("word");
        assertThat(lines).last().asString().startsWith("wwwww").contains("\u2026");
    }

    @Test
    void aDeepTreeStaysNarrowAndIsDrawnInLinearTime() {
        assertThat(TreeText.of("", chain(20_000)))
                .hasSize(20_002)
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
    }

    @Test
    void noCharacterOfAWordSteersTheTerminal() {
        assertThat(TreeText.of("a \u001b[31m b", tree(List.of("\u001b[31m"), -1)))
                .allSatisfy(line -> assertThat(line).doesNotContain("\u001b"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyWordIsDrawnOnce(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            int size = 1 + random.nextInt(40);
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, size).boxed().toList());
            Collections.shuffle(order, random);
            int[] heads = new int[size];
            for (int i = 0; i < size; i++) {
                heads[order.get(i)] = i == 0 ? Node.ROOT : order.get(random.nextInt(i));
            }
            List<String> forms = IntStream.range(0, size).mapToObj(i -> "w" + i).toList();
            assertThat(words(tree(forms, heads))).as("seed " + seed).containsExactlyInAnyOrderElementsOf(forms);
        }
    }
}
