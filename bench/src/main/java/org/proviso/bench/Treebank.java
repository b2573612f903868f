package org.proviso.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Provenance.CapturedAt;
import org.proviso.core.model.Span;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Token;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;
import org.proviso.sources.ConlluIntake;
import org.proviso.sources.ConlluLine;
import org.proviso.sources.ConlluRow;
import org.proviso.sources.ConlluSentence;
import org.proviso.sources.ConlluTaking;
import org.proviso.sources.Given;
import org.proviso.sources.IntakeSettings;

/**
 * Sentences with trees made by people, read from CoNLL-U, plain or gzipped, as the product reads it. Words only: of a
 * multiword token the words, of empty nodes nothing.
 */
public record Treebank(String name, List<Sentence> sentences) {
    /** The parts to choose on; the parser is trained on others. */
    static final List<String> DEV = List.of("ewt-dev", "gum-free-dev");

    private static final String ID = "# sent_id = ";

    public Treebank {
        sentences = List.copyOf(sentences);
    }

    /**
     * One sentence.
     *
     * @param id as {@code # sent_id} says; empty when nothing does
     * @param text the spans of the words point into it
     * @param details what the columns say of each word that a tree has no place for
     */
    public record Sentence(String id, String text, Tree tree, List<Details> details) {
        public Sentence {
            details = List.copyOf(details);
        }

        /** The words as they came, untagged. */
        List<Token> tokens() {
            return tree.nodes().stream()
                    .map(node -> node.token().tagged(PartOfSpeech.X))
                    .toList();
        }
    }

    /**
     * The columns FEATS, DEPS and MISC of a word, as they stand; {@code _} for nothing.
     *
     * @param enhanced the edges of the enhanced graph, whose heads count from 1: {@code 4:nsubj|7:nsubj:xsubj}
     */
    public record Details(String features, String enhanced, String other) {}

    static Path file(Gold gold, String name) {
        return gold.file("treebank/" + name + ".conllu.gz");
    }

    static Treebank read(Gold gold, String name) {
        return read(name, ProductPath.bytes(file(gold, name)));
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException naming file and line where it is not CoNLL-U, or has no tree
     */
    public static Treebank read(Path file) {
        return read(file.toString(), ProductPath.bytes(file));
    }

    static Treebank read(String name, byte[] bytes) {
        Given given = new Given(name, bytes, Optional.empty(), new CapturedAt(Instant.EPOCH));
        return switch (new ConlluIntake(IntakeSettings.defaults()).apply(given)) {
            case ConlluTaking.Taken(var text, var sentences) ->
                new Treebank(
                        name,
                        sentences.stream()
                                .map(sentence -> sentence(text, sentence))
                                .toList());
            case ConlluTaking.Refused(var refused, var reason) ->
                throw new IllegalArgumentException(refused + " was refused: " + reason);
        };
    }

    private static Sentence sentence(String text, ConlluSentence sentence) {
        List<Token> tokens = sentence.words().tokens();
        List<ConlluRow> rows = sentence.rows();
        int start = sentence.words().span().start();
        List<Node> nodes = new ArrayList<>();
        List<Details> details = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            nodes.add(node(tokens.get(i), start, rows.get(i)));
            details.add(new Details(
                    rows.get(i).features(), rows.get(i).enhanced(), rows.get(i).misc()));
        }
        return new Sentence(id(sentence), sentence.words().span().of(text), new Tree(nodes), details);
    }

    private static Node node(Token token, int start, ConlluRow row) {
        Relation relation = Relation.of(row.relation())
                .orElseThrow(() -> new IllegalArgumentException("no relation of ours: " + row.relation()));
        Span span = new Span(token.span().start() - start, token.span().end() - start);
        Token tagged = new Token(span, token.form(), PartOfSpeech.valueOf(row.upos()));
        return new Node(tagged, row.xpos(), row.lemma(), Integer.parseInt(row.head()) - 1, relation);
    }

    private static String id(ConlluSentence sentence) {
        return sentence.lines().stream()
                .filter(ConlluLine.Comment.class::isInstance)
                .map(line -> ((ConlluLine.Comment) line).words())
                .filter(words -> words.startsWith(ID))
                .map(words -> words.substring(ID.length()).strip())
                .findFirst()
                .orElse("");
    }

    /** The trees alone. */
    public List<Tree> trees() {
        return sentences.stream().map(Sentence::tree).toList();
    }
}
