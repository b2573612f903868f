package org.proviso.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.proviso.core.text.Token;
import org.proviso.core.text.syntax.Parser;

/** NLP4J's tagger, lemmatiser and parser with its English models, as they come; without its names and roles. */
final class Nlp4jPeer {
    private static final String PLACE = "edu/emory/mathcs/nlp/";
    private static final String CONFIGURATION = """
            <configuration>
              <tsv><column index="1" field="form"/></tsv>
              <lexica>
                <ambiguity_classes field="word_form_simplified_lowercase">PLACElexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
                <word_clusters field="word_form_simplified_lowercase">PLACElexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
                <word_embeddings field="word_form_undigitalized">PLACElexica/en-word-embeddings-undigitalized.xz</word_embeddings>
              </lexica>
              <models><pos>PLACEmodels/en-pos.xz</pos><dep>PLACEmodels/en-dep.xz</dep></models>
            </configuration>
            """;

    private Nlp4jPeer() {}

    static Parser load() {
        NLPDecoder decoder =
                new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.replace("PLACE", PLACE).getBytes(UTF_8)));
        return sentence -> Nlp4jTree.of(sentence, decoded(sentence, decoder));
    }

    private static NLPNode[] decoded(List<Token> sentence, NLPDecoder decoder) {
        NLPNode[] nodes = new NLPNode[sentence.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, sentence.get(i - 1).form());
        }
        decoder.decode(nodes);
        return nodes;
    }
}
