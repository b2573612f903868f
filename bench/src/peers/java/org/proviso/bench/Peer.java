package org.proviso.bench;

import java.util.List;
import java.util.Optional;
import org.proviso.core.text.Tagger;
import org.proviso.core.text.Token;
import org.proviso.core.text.syntax.NeuralParser;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Parser;

/**
 * A tagger, and a parser where there is one, that is measured beside others. Making it loads its models.
 *
 * @param tagger tags only, where that can be had alone
 */
record Peer(Tagger tagger, Optional<Parser> parser) {
    static final List<String> NAMES = List.of("proviso", "opennlp", "nlp4j");

    static Peer load(String name) {
        return switch (name) {
            case "proviso" -> parsing(NeuralParser.shipped());
            case "opennlp" -> new Peer(OpenNlpPeer.load(), Optional.empty());
            case "nlp4j" -> parsing(Nlp4jPeer.load());
            default -> throw new IllegalArgumentException("no such peer: " + name + "; there are " + NAMES);
        };
    }

    private static Peer parsing(Parser parser) {
        return new Peer(
                sentence ->
                        parser.parse(sentence).nodes().stream().map(Node::token).toList(),
                Optional.of(parser));
    }

    /** All that it can do with a sentence; the number of words. */
    int work(List<Token> sentence) {
        return parser.map(each -> each.parse(sentence).size())
                .orElseGet(() -> tagger.tag(sentence).size());
    }
}
