package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Span;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Token;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/** However wrong a tree is, what is mended of it is a tree of the same words. */
class TreeRepairTest {
    private static final List<String> FORMS = List.of(
            "the",
            "intent",
            "plan",
            "to",
            "pay",
            "approved",
            "on",
            "Friday",
            "a",
            "bill",
            "banning",
            "agree",
            "is",
            "were",
            "ministry",
            "sides",
            "called",
            "told",
            "gave",
            "which",
            "that",
            ",",
            "talks",
            "May",
            "last",
            "new",
            ".");
    private static final List<PartOfSpeech> TAGS = List.of(PartOfSpeech.values());
    private static final List<Relation> RELATIONS = List.of(Relation.values());
    private static final List<String> PENNS =
            List.of("NN", "NNS", "NNP", "VB", "VBD", "VBG", "VBN", "VBZ", "TO", "IN", "DT", "WDT", "JJ", ".");

    @Test
    void aRandomTreeStaysATree() {
        for (int seed = 0; seed < 20_000; seed++) {
            Tree tree = random(new Random(seed));
            Tree mended = TreeRepair.repaired(tree);
            assertThat(mended.nodes().stream().map(node -> node.token().span()).toList())
                    .as("seed %d", seed)
                    .isEqualTo(tree.nodes().stream()
                            .map(node -> node.token().span())
                            .toList());
        }
    }

    /** A noun in front of its own verb: were the verb hung on it, both would hang on each other. */
    @Test
    void noMendClosesACircle() {
        Tree tree = new Tree(List.of(
                node(0, "asked", PartOfSpeech.VERB, Node.ROOT, Relation.ROOT),
                node(1, "plan", PartOfSpeech.NOUN, 3, Relation.OBJ),
                node(2, "to", PartOfSpeech.PART, 3, Relation.MARK),
                node(3, "help", PartOfSpeech.VERB, 0, Relation.ADVCL)));
        assertThat(TreeRepair.repaired(tree).node(3).head()).isZero();
    }

    private static Node node(int word, String form, PartOfSpeech tag, int head, Relation relation) {
        Token token = new Token(new Span(word * 10, word * 10 + form.length()), form, tag);
        return new Node(token, tag == PartOfSpeech.VERB ? "VB" : "NN", form, head, relation);
    }

    private static Tree random(Random random) {
        int size = 2 + random.nextInt(12);
        int[] heads = new int[size];
        for (int word = 0; word < size; word++) {
            heads[word] = word == 0 ? Node.ROOT : random.nextInt(word);
        }
        int turn = random.nextInt(size);
        List<Node> nodes = new ArrayList<>();
        for (int word = 0; word < size; word++) {
            int at = Math.floorMod(word - turn, size);
            int head = heads[at] == Node.ROOT ? Node.ROOT : Math.floorMod(heads[at] + turn, size);
            String form = FORMS.get(random.nextInt(FORMS.size()));
            PartOfSpeech tag = TAGS.get(random.nextInt(TAGS.size()));
            Relation any = RELATIONS.get(random.nextInt(RELATIONS.size()));
            Relation relation = head == Node.ROOT ? Relation.ROOT : any == Relation.ROOT ? Relation.CONJ : any;
            Token token = new Token(new Span(word * 10, word * 10 + form.length()), form, tag);
            nodes.add(new Node(token, PENNS.get(random.nextInt(PENNS.size())), form, head, relation));
        }
        return new Tree(nodes);
    }
}
