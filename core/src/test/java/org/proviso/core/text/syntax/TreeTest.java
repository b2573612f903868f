package org.proviso.core.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Span;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Token;

class TreeTest {
    private static Node word(int head) {
        Token token = new Token(new Span(0, 1), "w", PartOfSpeech.X);
        return new Node(token, "FW", "w", head, head == Node.ROOT ? Relation.ROOT : Relation.DEP);
    }

    @Test
    void childrenComeInTheOrderOfTheSentence() {
        Tree tree = new Tree(List.of(word(1), word(-1), word(1), word(2)));
        assertThat(tree.root()).isEqualTo(1);
        assertThat(tree.children(1)).containsExactly(0, 2);
        assertThat(tree.children(2)).containsExactly(3);
        assertThat(tree.children(3)).isEmpty();
    }

    @Test
    void twoRootsAreNoTree() {
        assertThatThrownBy(() -> new Tree(List.of(word(-1), word(-1)))).hasMessage("words 0 and 1 are both root");
    }

    @Test
    void aCircleIsNoTree() {
        assertThatThrownBy(() -> new Tree(List.of(word(-1), word(2), word(1)))).hasMessage("2 words hang on no root");
    }

    @Test
    void aHeadOutsideTheSentenceIsRefused() {
        assertThatThrownBy(() -> new Tree(List.of(word(-1), word(5)))).hasMessage("word 1 has head 5 of 2 words");
    }

    @Test
    void onlyTheRootHasNoHead() {
        Token token = new Token(new Span(0, 1), "w", PartOfSpeech.X);
        assertThatThrownBy(() -> new Node(token, "FW", "w", Node.ROOT, Relation.OBJ))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Node(token, "FW", "w", 3, Relation.ROOT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unknownSubtypesFallBack() {
        assertThat(Relation.of("nsubj:pass")).contains(Relation.NSUBJ_PASS);
        assertThat(Relation.of("obl:tmod")).contains(Relation.OBL);
        assertThat(Relation.of("frob")).isEmpty();
        assertThat(Relation.NSUBJ_PASS.is(Relation.NSUBJ)).isTrue();
        assertThat(Relation.NSUBJ.is(Relation.NSUBJ_PASS)).isFalse();
        assertThat(Relation.OBL.is(Relation.OBJ)).isFalse();
    }
}
