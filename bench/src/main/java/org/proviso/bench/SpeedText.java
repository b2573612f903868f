package org.proviso.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Sentences;
import org.proviso.core.text.Token;

/** Texts to measure speed on: real documents as the product takes them in. */
record SpeedText(String source, List<String> texts) {
    private static final int ENOUGH_CHARS = 2_000_000;
    /** Every so many documents one is taken, so that the texts are of all kinds. */
    private static final int STEP = 20;

    /** The documents below the system property {@code proviso.corpus}, where it is set; else those of {@code examples/border}. */
    static SpeedText shared() {
        Optional<String> corpus = Optional.ofNullable(System.getProperty("proviso.corpus"));
        return corpus.map(folder -> below(Path.of(folder)))
                .orElseGet(() -> new SpeedText(
                        "examples/border, joined",
                        List.of(ExampleText.document().text())));
    }

    private static SpeedText below(Path folder) {
        ProductPath product = new ProductPath();
        List<String> texts = new ArrayList<>();
        long chars = 0;
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (int i = 0; i < files.size() && chars < ENOUGH_CHARS; i += STEP) {
                texts.add(product.take(files.get(i)).text());
                chars += texts.getLast().length();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
        return new SpeedText(texts.size() + " documents of the corpus", texts);
    }

    /** The words of each sentence. */
    List<List<Token>> sentences() {
        return texts.stream()
                .flatMap(text -> Sentences.of(text).stream())
                .map(Sentence::tokens)
                .toList();
    }
}
