package org.proviso.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.ProvisoException.Category;

/** Writes a file beside its place and moves it there once it is whole, so that nobody ever sees half of it. */
final class WholeFile {
    /** What writes the content. */
    @FunctionalInterface
    interface Content {
        void to(Writer out) throws IOException;
    }

    private WholeFile() {}

    /** @throws ProvisoException with FAILURE, naming the file, when it cannot be written; what was there before stays */
    static void write(Path file, Content content) {
        Path place = file.toAbsolutePath().normalize();
        if (Files.isDirectory(place)) {
            throw new ProvisoException(Category.FAILURE, "cannot write " + file + ": it is a folder; name a file");
        }
        Path part = place.resolveSibling(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (Writer out =
                    Files.newBufferedWriter(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
                // Ctrl-C must not leave it there
                part.toFile().deleteOnExit();
                content.to(out);
            }
            move(part, place);
        } catch (IOException e) {
            throw new ProvisoException(
                    Category.FAILURE,
                    "cannot write " + file + " (" + e + "): see that its folder exists, may be written to and has room",
                    e);
        } finally {
            part.toFile().delete();
        }
    }

    private static void move(Path part, Path place) throws IOException {
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
