package org.proviso.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;

class TreebankTest {
    private static final String LINES = """
            # sent_id = one
            # text = It didn't stop.
            1	It	it	PRON	PRP	Number=Sing	4	nsubj	4:nsubj	_
            2-3	didn't	_	_	_	_	_	_	_	_
            2	did	do	AUX	VBD	_	4	aux	4:aux	_
            3	n't	not	PART	RB	_	4	advmod	4:advmod	_
            4	stop	stop	VERB	VB	_	0	root	0:root	SpaceAfter=No
            4.1	it	it	PRON	PRP	_	_	_	4:obj	_
            5	.	.	PUNCT	.	_	4	punct	4:punct	_

            # sent_id = two
            1	Yes	yes	INTJ	UH	_	0	root	0:root	_
            """;

    @Test
    void theWordsOfATreebankStandInItsText() {
        var sentence = read(LINES).sentences().getFirst();
        assertThat(sentence.id()).isEqualTo("one");
        assertThat(sentence.tree().nodes()).extracting(Node::lemma).containsExactly("it", "do", "not", "stop", ".");
        for (var node : sentence.tree().nodes()) {
            var span = node.token().span();
            assertThat(sentence.text().substring(span.start(), span.end()))
                    .isEqualTo(node.token().form());
        }
        assertThat(sentence.details().getFirst().features()).isEqualTo("Number=Sing");
    }

    @Test
    void headsCountFromNought() {
        var tree = read(LINES).trees().getFirst();
        assertThat(tree.root()).isEqualTo(3);
        assertThat(tree.node(0).head()).isEqualTo(3);
        assertThat(tree.node(0).relation()).isEqualTo(Relation.NSUBJ);
        assertThat(tree.node(0).token().is(PartOfSpeech.PRON)).isTrue();
    }

    @Test
    void aWrongLineIsNamed() {
        assertThatThrownBy(() -> read("# text = a\n1\ta\n"))
                .hasMessageContaining("here.conllu")
                .hasMessageContaining("line 2");
    }

    @Test
    void aGzippedFileIsUnpacked(@TempDir Path folder) throws IOException {
        var file = folder.resolve("two.conllu.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(LINES.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Treebank.read(file).sentences()).hasSize(2);
    }

    @Test
    void theSharedTreebanksAreReadWhole() {
        var gold = Gold.shared();
        assumeTrue(gold.isThere(), gold.absence());
        var sentences = Treebank.read(gold.file("treebank/ewt-dev.conllu.gz")).sentences();
        assertThat(sentences).hasSizeGreaterThan(2_000);
        var words = sentences.stream().mapToInt(each -> each.tree().size()).sum();
        var misplaced = sentences.stream()
                .flatMap(each -> each.tree().nodes().stream().filter(node -> !quoted(each, node)))
                .count();
        assertThat(misplaced).isLessThan(words / 1_000);
    }

    private static boolean quoted(Treebank.Sentence sentence, Node node) {
        var span = node.token().span();
        return sentence.text()
                .substring(span.start(), span.end())
                .equals(node.token().form());
    }

    private static Treebank read(String lines) {
        return Treebank.read("here.conllu", lines.getBytes(StandardCharsets.UTF_8));
    }
}
