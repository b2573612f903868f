package org.proviso.sources;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.tables.Tables;

/** The files below a folder, depth first, each level by name; holds the names of the open levels only. */
final class FolderWalk implements Iterator<FolderWalk.Entry> {
    private static final int MAX_DEPTH = 200;
    private static final Map<String, String> NOT_DOCUMENTS =
            Tables.cells(FolderWalk.class, "not-documents.tsv", 2).stream()
                    .flatMap(
                            row -> List.of(row.get(0).split(" ")).stream().map(ending -> Map.entry(ending, row.get(1))))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** What the walk comes by. */
    sealed interface Entry {
        record File(Path path) implements Entry {}

        record Passed(Path path, String reason) implements Entry {}
    }

    private record Level(Path folder, Path real, Iterator<Path> children) {}

    private final Deque<Level> open = new ArrayDeque<>();
    private final Set<Path> openReal = new HashSet<>();
    private final Deque<Entry> ready = new ArrayDeque<>();

    FolderWalk(Path root) {
        enter(root);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !open.isEmpty()) {
            advance();
        }
        return !ready.isEmpty();
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the folder has no more files");
        }
        return ready.remove();
    }

    private void advance() {
        Level level = open.getLast();
        if (!level.children().hasNext()) {
            open.removeLast();
            openReal.remove(level.real());
            return;
        }
        Path child = level.children().next();
        if (Files.isDirectory(child)) {
            enter(child);
        } else {
            String reason = NOT_DOCUMENTS.get(Format.ending(child.toString()));
            ready.add(reason == null ? new Entry.File(child) : new Entry.Passed(child, reason));
        }
    }

    private void enter(Path folder) {
        if (open.size() >= MAX_DEPTH) {
            ready.add(new Entry.Passed(folder, "it lies deeper than " + MAX_DEPTH + " folders; name it itself"));
            return;
        }
        try {
            Path real = folder.toRealPath();
            if (!openReal.add(real)) {
                ready.add(new Entry.Passed(folder, "it is a link to a folder that contains it"));
                return;
            }
            open.addLast(new Level(folder, real, children(folder).iterator()));
        } catch (IOException e) {
            ready.add(new Entry.Passed(
                    folder, "the folder may not be read; change its permissions (" + e.getMessage() + ")"));
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.removeIf(child -> String.valueOf(child.getFileName()).startsWith("."));
        children.sort((a, b) -> String.valueOf(a.getFileName()).compareTo(String.valueOf(b.getFileName())));
        return children;
    }
}
