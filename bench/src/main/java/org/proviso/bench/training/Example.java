package org.proviso.bench.training;

import java.util.List;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;
import org.proviso.core.text.syntax.net.Labels;

/**
 * A sentence to learn from, its labels by number.
 *
 * @param heads of each word; {@link Node#ROOT} for the root
 * @param relations of each word; −1 for the root
 */
@SuppressWarnings("ArrayRecordComponent") // inner loops work on the arrays
record Example(List<String> forms, int[] universal, int[] penn, int[] heads, int[] relations) {
    static Example of(Tree tree, Labels labels) {
        List<Node> nodes = tree.nodes();
        return new Example(
                nodes.stream().map(node -> node.token().form()).toList(),
                nodes.stream()
                        .mapToInt(node ->
                                labels.universalTags().indexOf(node.token().tag()))
                        .toArray(),
                nodes.stream()
                        .mapToInt(node -> labels.pennTags().indexOf(node.penn()))
                        .toArray(),
                nodes.stream().mapToInt(Node::head).toArray(),
                nodes.stream()
                        .mapToInt(node -> node.relation() == Relation.ROOT
                                ? -1
                                : labels.relations().indexOf(node.relation().label()))
                        .toArray());
    }

    int size() {
        return forms.size();
    }
}
