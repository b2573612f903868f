package org.proviso.bench.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.Provenance.CapturedAt;
import org.proviso.core.text.DateFinder;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Sentences;
import org.proviso.core.text.Token;
import org.proviso.core.text.syntax.net.Feature;
import org.proviso.sources.Given;
import org.proviso.sources.Intake;
import org.proviso.sources.IntakeSettings;
import org.proviso.sources.Taking;

/** The sentences of a folder of documents, each once, as the normal forms of their words. */
final class UnlabelledText {
    private static final int SHORTEST = 3;

    private UnlabelledText() {}

    static List<List<String>> in(Path folder) {
        Intake intake = new Intake(IntakeSettings.defaults(), new DateFinder()::find);
        Set<String> seen = new HashSet<>();
        List<List<String>> sentences = new ArrayList<>();
        for (Path file : files(folder)) {
            Given given = new Given(file.toString(), bytes(file), Optional.empty(), new CapturedAt(Instant.EPOCH));
            if (intake.apply(given) instanceof Taking.Taken(var document, var notes)) {
                for (Sentence sentence : Sentences.of(document.text())) {
                    boolean isNew = seen.add(sentence.span().of(document.text()));
                    if (isNew && sentence.tokens().size() >= SHORTEST) {
                        sentences.add(normal(
                                sentence.tokens().stream().map(Token::form).toList()));
                    }
                }
            }
        }
        return sentences;
    }

    /** The same words, as the network sees them; each form kept once in memory. */
    static List<String> normal(List<String> forms) {
        return forms.stream().map(form -> Feature.normal(form).intern()).toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
