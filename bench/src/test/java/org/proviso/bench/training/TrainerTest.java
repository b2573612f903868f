package org.proviso.bench.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.core.text.Token;
import org.proviso.core.text.syntax.NeuralParser;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Tree;
import org.proviso.core.text.syntax.net.Model;
import org.proviso.core.text.syntax.net.ModelFile;

class TrainerTest {
    @Test
    void whatWasLearntIsKnown() {
        NeuralParser parser = new NeuralParser(train(150));
        for (Tree tree : SmallTreebank.trees()) {
            Tree found = parser.parse(tokens(tree));
            assertThat(found.nodes().stream().map(node -> node.token().tag()).toList())
                    .isEqualTo(tree.nodes().stream()
                            .map(node -> node.token().tag())
                            .toList());
            assertThat(found.nodes().stream().map(Node::head).toList())
                    .isEqualTo(tree.nodes().stream().map(Node::head).toList());
            assertThat(found.nodes().stream().map(Node::relation).toList())
                    .isEqualTo(tree.nodes().stream().map(Node::relation).toList());
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertThat(ModelFile.write(train(3), "ours")).isEqualTo(ModelFile.write(train(3), "ours"));
    }

    @Test
    void eachPassIsTold() {
        int[] told = new int[1];
        new Trainer(SmallTreebank.settings(4), SmallTreebank.trees(), SmallTreebank.company())
                .train((pass, model) -> told[0] += pass == told[0] ? 1 : 0);
        assertThat(told[0]).isEqualTo(4);
    }

    private static Model train(int passes) {
        return new Trainer(SmallTreebank.settings(passes), SmallTreebank.trees(), SmallTreebank.company())
                .train((pass, model) -> {});
    }

    private static List<Token> tokens(Tree tree) {
        return tree.nodes().stream().map(Node::token).toList();
    }
}
