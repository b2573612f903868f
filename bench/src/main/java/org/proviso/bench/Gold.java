package org.proviso.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of gold data: {@code shared/gold}, which is not part of the repository, or {@code bench/coded}, which is.
 *
 * @param folder may be absent: {@link #isThere} says so
 */
record Gold(Path folder) {
    /** The gold data where the build and {@code bench/run} look for them: below the system property {@code proviso.shared}. */
    static Gold shared() {
        return new Gold(
                Path.of(System.getProperty("proviso.shared", "../shared")).resolve("gold"));
    }

    /** The coded texts of our own, below the system property {@code proviso.root}, the folder of the repository. */
    static Gold own() {
        return new Gold(Path.of(System.getProperty("proviso.root", ".")).resolve("bench/coded"));
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    String absence() {
        return "no gold data in " + folder.toAbsolutePath().normalize()
                + ": set -Dproviso.shared to the folder that holds gold/";
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** A file's lines, blank ones left out. */
    List<String> lines(String name) {
        return text(name).lines().filter(line -> !line.isBlank()).toList();
    }

    /** A file's text, unchanged. */
    String text(String name) {
        return new String(ProductPath.bytes(file(name)), UTF_8);
    }

    /** The files of a folder, by name. */
    List<Path> files(String name) {
        try (Stream<Path> files = Files.list(file(name))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + file(name), e);
        }
    }
}
