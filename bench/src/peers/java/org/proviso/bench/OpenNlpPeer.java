package org.proviso.bench;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Tagger;
import org.proviso.core.text.Token;

/** Apache OpenNLP's maximum-entropy tagger with its English model (trained on EWT), as it comes. */
final class OpenNlpPeer {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** The model has tags of its own for words that it takes for two, such as {@code AUX+PART}: those are no one's. */
    private static final Map<String, PartOfSpeech> TAGS =
            Arrays.stream(PartOfSpeech.values()).collect(toUnmodifiableMap(PartOfSpeech::name, identity()));

    private OpenNlpPeer() {}

    static Tagger load() {
        try (InputStream in = Objects.requireNonNull(OpenNlpPeer.class.getResourceAsStream(MODEL), MODEL)) {
            POSTaggerME tagger = new POSTaggerME(new POSModel(in));
            return sentence -> tagged(sentence, tagger);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + MODEL, e);
        }
    }

    private static List<Token> tagged(List<Token> sentence, POSTaggerME tagger) {
        String[] tags = tagger.tag(sentence.stream().map(Token::form).toArray(String[]::new));
        return IntStream.range(0, tags.length)
                .mapToObj(i -> sentence.get(i).tagged(TAGS.getOrDefault(tags[i], PartOfSpeech.X)))
                .toList();
    }
}
