package org.proviso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.ProvisoException.Category;

/** A small file that an option names. */
final class GivenFile {
    private GivenFile() {}

    /**
     * The file's bytes, or as many of its first as are wanted.
     *
     * @throws ProvisoException with NOT_FOUND or FAILURE, naming the file and the remedy
     */
    static byte[] head(Path file, int most) {
        if (!Files.exists(file)) {
            throw new ProvisoException(Category.NOT_FOUND, "no such file: " + file + "; check the spelling");
        }
        if (Files.isDirectory(file)) {
            throw new ProvisoException(Category.FAILURE, "cannot read " + file + ": it is a folder; name a file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw new ProvisoException(
                    Category.FAILURE, "cannot read " + file + " (" + e + "): see that you may read it", e);
        }
    }
}
