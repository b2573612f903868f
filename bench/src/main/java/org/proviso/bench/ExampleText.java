package org.proviso.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Document;
import org.proviso.core.model.DocumentId;

/** The documents of {@code examples/border} as one text: fixed, our own, and here on every machine. */
final class ExampleText {
    private ExampleText() {}

    /** Below the system property {@code proviso.root}, the folder of the repository. */
    static Document document() {
        Path folder = Path.of(System.getProperty("proviso.root", ".")).resolve("examples/border");
        ProductPath product = new ProductPath();
        List<Document> documents;
        try (Stream<Path> files = Files.list(folder)) {
            documents = files.sorted().map(product::take).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
        String text = documents.stream().map(Document::text).collect(Collectors.joining("\n\n"));
        return new Document(
                DocumentId.ofBytes(text.getBytes(UTF_8)),
                documents.getFirst().provenance(),
                text,
                Optional.empty(),
                documents.getFirst().published(),
                List.of());
    }
}
