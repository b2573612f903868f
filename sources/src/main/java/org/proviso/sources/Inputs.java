package org.proviso.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.proviso.core.model.Provenance.CapturedAt;
import org.proviso.core.model.ProvisoException;

/**
 * The files that a user names: files, folders with everything below them, and {@code -} for standard input. Files come in the
 * order given, those of a folder by name. A file is read when it is asked for and not kept, and of a folder only the names of the
 * open levels are held, so that any number of files costs little memory. What is not read is told, with the reason; only
 * hidden files and folders below a named one are passed over in silence.
 *
 * <p>Symbolic links are followed, but a folder that contains itself is not entered again.
 */
public final class Inputs {
    /** What a user names to have standard input read. */
    public static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final CapturedAt capturedAt;
    private final long maxFileBytes;

    /**
     * @param standardInput read when {@code -} is named; not closed
     * @param capturedAt the time that every file is said to be taken at
     * @param maxFileBytes a larger file is skipped without being read
     */
    public Inputs(InputStream standardInput, CapturedAt capturedAt, long maxFileBytes) {
        this.standardInput = standardInput;
        this.capturedAt = capturedAt;
        this.maxFileBytes = maxFileBytes;
    }

    /**
     * Sees that everything named is there, before work begins.
     *
     * @throws ProvisoException with NOT_FOUND, naming every path that is missing
     */
    public static void requireAll(List<String> paths) {
        List<String> missing = paths.stream()
                .filter(path -> !path.equals(STANDARD_INPUT))
                .filter(path -> path(path).filter(Files::exists).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw new ProvisoException(
                    ProvisoException.Category.NOT_FOUND,
                    "no such file or folder: "
                            + String.join(
                                    ", ",
                                    missing.stream()
                                            .map(name -> name
                                                    + path(name)
                                                            .flatMap(Inputs::linked)
                                                            .map(words -> " (" + words + ")")
                                                            .orElse(""))
                                            .toList())
                            + "; check the spelling");
        }
    }

    /** Of a link to what is not there, that it is one. */
    private static Optional<String> linked(Path path) {
        try {
            return Files.isSymbolicLink(path)
                    ? Optional.of("a link to " + Files.readSymbolicLink(path) + ", which is not there")
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** How many items {@link #of} will give, told from the names alone; for a progress bar, as files may come and go. */
    public static long count(List<String> paths) {
        long count = 0;
        for (String name : paths) {
            Optional<Path> folder =
                    name.equals(STANDARD_INPUT) ? Optional.empty() : path(name).filter(Files::isDirectory);
            if (folder.isEmpty()) {
                count++;
            } else {
                Iterator<FolderWalk.Entry> walk = new FolderWalk(folder.get());
                for (; walk.hasNext(); walk.next()) {
                    count++;
                }
            }
        }
        return count;
    }

    /** The files, one at a time. The stream is lazy, to be used once, and not to be made parallel (that would read ahead). */
    public Stream<Item> of(List<String> paths) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Walk(paths.iterator()), Spliterator.ORDERED), false);
    }

    /** Goes on to the next path when one is done; {@code Stream.flatMap} would read a whole folder ahead of an iterator. */
    private final class Walk implements Iterator<Item> {
        private final Iterator<String> names;
        private Iterator<Item> current = Collections.emptyIterator();

        Walk(Iterator<String> names) {
            this.names = names;
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext() && names.hasNext()) {
                current = items(names.next()).iterator();
            }
            return current.hasNext();
        }

        @Override
        public Item next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no more files");
            }
            return current.next();
        }
    }

    private Stream<Item> items(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return Stream.of(name).map(this::readStandardInput);
        }
        Optional<Path> path = path(name);
        if (path.isEmpty()) {
            return Stream.of(new Item.Skipped(name, "it is not a path on this system; check the spelling"));
        }
        if (Files.isDirectory(path.get())) {
            Iterator<FolderWalk.Entry> walk = new FolderWalk(path.get());
            Iterable<FolderWalk.Entry> entries = () -> walk;
            return StreamSupport.stream(entries.spliterator(), false).map(this::read);
        }
        return Stream.of(new FolderWalk.Entry.File(path.get())).map(this::read);
    }

    private Item read(FolderWalk.Entry entry) {
        return switch (entry) {
            case FolderWalk.Entry.Passed(var path, var reason) -> new Item.Skipped(path.toString(), reason);
            case FolderWalk.Entry.File(var path) -> read(path);
        };
    }

    private Item read(Path path) {
        String name = path.toString();
        try {
            if (!Files.exists(path)) {
                return new Item.Skipped(name, linked(path).orElse("no such file or folder; check the spelling"));
            }
            if (!Files.isRegularFile(path)) {
                return new Item.Skipped(name, "it is neither a file nor a folder");
            }
            try (InputStream stream = Files.newInputStream(path)) {
                return Files.size(path) > maxFileBytes ? tooLarge(name, Files.size(path)) : take(name, stream);
            }
        } catch (AccessDeniedException e) {
            return new Item.Skipped(name, "it may not be read; change its permissions");
        } catch (NoSuchFileException e) {
            return new Item.Skipped(name, "it went away while the folder was read");
        } catch (IOException e) {
            return new Item.Skipped(name, "it could not be read: " + e.getMessage());
        }
    }

    private Item readStandardInput(String name) {
        try {
            return take(name, standardInput);
        } catch (IOException e) {
            return new Item.Skipped(name, "standard input could not be read: " + e.getMessage());
        }
    }

    /** A file may grow while it is read: one byte beyond the limit is enough to know. */
    private Item take(String name, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes((int) maxFileBytes + 1);
        return bytes.length > maxFileBytes
                ? tooLarge(name, bytes.length)
                : new Item.Found(new Given(name, bytes, Optional.empty(), capturedAt));
    }

    private Item tooLarge(String name, long size) {
        return new Item.Skipped(
                name,
                "it is larger than the limit: " + Unpacking.megabytes(size) + " instead of at most "
                        + Unpacking.megabytes(maxFileBytes) + "; split it, or raise the limit");
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
