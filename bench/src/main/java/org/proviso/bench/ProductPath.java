package org.proviso.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.proviso.core.model.Document;
import org.proviso.core.model.Provenance.CapturedAt;
import org.proviso.core.read.Reader;
import org.proviso.core.read.Reading;
import org.proviso.core.text.DateFinder;
import org.proviso.sources.Given;
import org.proviso.sources.Intake;
import org.proviso.sources.IntakeSettings;
import org.proviso.sources.Taking;

/** A file as the product takes and reads it: the same intake, settings, dates and reader as {@code ./proviso read}. */
final class ProductPath {
    /** Later than any text: what is read later than it says that it was published has its day. */
    private static final CapturedAt CAPTURED = new CapturedAt(Instant.parse("2030-01-01T00:00:00Z"));

    private final Intake intake = new Intake(IntakeSettings.defaults(), new DateFinder()::find);
    private final Reader reader = Reader.shipped();

    /** A document and what was read in it. */
    record Read(Document document, Reading reading) {}

    /**
     * Takes a file in without reading it.
     *
     * @throws IllegalArgumentException when the product refuses it
     */
    Document take(Path file) {
        return take(file.toString(), bytes(file));
    }

    /**
     * Takes bytes in without reading them.
     *
     * @throws IllegalArgumentException when the product refuses them
     */
    Document take(String file, byte[] bytes) {
        return switch (intake.apply(new Given(file, bytes, Optional.empty(), CAPTURED))) {
            case Taking.Taken(var document, var notes) -> document;
            case Taking.Refused(var name, var reason) ->
                throw new IllegalArgumentException(name + " was refused: " + reason);
        };
    }

    Read read(Path file) {
        Document document = take(file);
        return new Read(document, reader.apply(document));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
