package org.proviso.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.proviso.core.model.Span;
import org.proviso.core.text.CodePoints;
import org.proviso.core.text.Token;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Tree;
import org.proviso.sources.ConlluLine;
import org.proviso.sources.ConlluRow;
import org.proviso.sources.ConlluSentence;

/**
 * Sentences in CoNLL-U (https://universaldependencies.org/format.html): ten columns, of which FEATS and DEPS stay
 * empty. The MISC column of a text's token gives its place in the document as {@code TokenRange=start:end}, in code
 * points.
 */
final class ConlluText {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Zs}\\p{Cntrl}]+");
    private static final String NOTHING = "_";

    private ConlluText() {}

    /** The lines of one sentence of a text, the closing empty one included. */
    static List<String> sentence(String id, String text, Tree tree, CodePoints codePoints) {
        List<String> lines = new ArrayList<>(tree.size() + 3);
        lines.add("# sent_id = " + id);
        lines.add("# text = " + oneLine(text));
        for (int i = 0; i < tree.size(); i++) {
            Token token = tree.node(i).token();
            boolean joined = i + 1 < tree.size()
                    && tree.node(i + 1).token().span().start() == token.span().end();
            Span at = codePoints.ofUnits(token.span());
            lines.add(row(
                    String.valueOf(i + 1),
                    oneLine(token.form()),
                    tree.node(i),
                    (joined ? "SpaceAfter=No|" : "") + "TokenRange=" + at.start() + ":" + at.end()));
        }
        lines.add("");
        return lines;
    }

    /** The lines of a sentence that came as CoNLL-U, with the tree in place of what was said of its words. */
    static List<String> sentence(ConlluSentence sentence, Tree tree) {
        List<String> lines = new ArrayList<>(sentence.lines().size() + 1);
        Iterator<Node> nodes = tree.nodes().iterator();
        for (ConlluLine line : sentence.lines()) {
            lines.add(
                    switch (line) {
                        case ConlluLine.Comment(var words) -> words;
                        case ConlluLine.Word(var row) -> row(row.id(), row.form(), nodes.next(), row.misc());
                        case ConlluLine.Range(var row, var last) -> untagged(row);
                        case ConlluLine.Empty(var row) -> unlinked(row);
                    });
        }
        lines.add("");
        return lines;
    }

    private static String row(String id, String form, Node node, String misc) {
        return String.join(
                "\t",
                id,
                form,
                oneLine(node.lemma()),
                node.token().tag().name(),
                oneLine(node.penn()),
                NOTHING,
                String.valueOf(node.head() + 1),
                node.relation().label(),
                NOTHING,
                misc);
    }

    private static String untagged(ConlluRow row) {
        return row.id() + "\t" + row.form() + ("\t" + NOTHING).repeat(7) + "\t" + row.misc();
    }

    /** A word outside the tree, about which the parser says nothing: what is left out of every row is left out here too. */
    private static String unlinked(ConlluRow row) {
        return String.join("\t", row.id(), row.form(), row.lemma(), row.upos(), row.xpos())
                + ("\t" + NOTHING).repeat(4)
                + "\t"
                + row.misc();
    }

    /** The format's fields stand on one line, apart by tabs. */
    static String oneLine(String words) {
        String line = WHITE_SPACE.matcher(words).replaceAll(" ").strip();
        return line.isEmpty() ? NOTHING : line;
    }
}
