package org.proviso.bench.training;

import java.util.ArrayList;
import java.util.List;
import org.proviso.core.model.Span;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Token;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;
import org.proviso.core.text.syntax.net.Feature;
import org.proviso.core.text.syntax.net.Tensor;
import org.proviso.core.text.syntax.net.Vocabulary;

/** A few sentences of our own with their trees: {@code form/UPOS/PENN/head/relation}, heads counted from 1. */
final class SmallTreebank {
    private SmallTreebank() {}

    static List<Tree> trees() {
        return List.of(
                tree("The/DET/DT/2/det court/NOUN/NN/3/nsubj froze/VERB/VBD/0/root the/DET/DT/5/det aid/NOUN/NN/3/obj"
                        + " !/PUNCT/./3/punct"),
                tree("Officials/NOUN/NNS/2/nsubj waived/VERB/VBD/0/root two/NUM/CD/4/nummod fees/NOUN/NNS/2/obj"),
                tree(
                        "Aid/NOUN/NN/3/nsubj:pass was/AUX/VBD/3/aux:pass frozen/VERB/VBN/0/root by/ADP/IN/6/case the/DET/DT/6/det"
                                + " court/NOUN/NN/3/obl:agent"),
                tree("Go/VERB/VB/0/root"));
    }

    private static Tree tree(String words) {
        List<Node> nodes = new ArrayList<>();
        int at = 0;
        for (String word : words.split(" ", -1)) {
            String[] cells = word.split("/", -1);
            Token token = new Token(new Span(at, at + cells[0].length()), cells[0], PartOfSpeech.valueOf(cells[1]));
            Relation relation = Relation.of(cells[4]).orElseThrow();
            nodes.add(new Node(token, cells[2], cells[0], Integer.parseInt(cells[3]) - 1, relation));
            at += cells[0].length() + 1;
        }
        return new Tree(nodes);
    }

    static WordVectors.Learnt company() {
        Vocabulary known = new Vocabulary(List.of("aid", "court", "the"));
        Tensor vectors = new Tensor(known.size(), Feature.COMPANY.width());
        for (int i = Feature.COMPANY.width(); i < vectors.values().length; i++) {
            vectors.values()[i] = i % 7 * 0.05f - 0.15f;
        }
        return new WordVectors.Learnt(known, vectors);
    }

    static Settings settings(int passes) {
        return new Settings(12, 8, 8, 8, passes, 6, 0.01f, 0.1f, 0.1f, 0.9, 3);
    }
}
