package org.proviso.cli;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names of files as they are printed: within the folder that was given, unless two would be the same. */
final class CopyNames {
    private final List<String> folders;

    /** @param paths as they were given */
    CopyNames(List<String> paths) {
        this.folders = paths.stream()
                .map(path -> path.endsWith("/") ? path : path + "/")
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The files with their short names; all with the names as given when two short ones are the same. */
    List<CopiedFile> shortened(List<CopiedFile> files) {
        Set<String> names = new HashSet<>();
        boolean apart = files.stream().allMatch(file -> names.add(shortened(file.name())));
        return apart
                ? files.stream().map(file -> file.named(shortened(file.name()))).toList()
                : files;
    }

    private String shortened(String name) {
        Optional<String> folder = folders.stream().filter(name::startsWith).findFirst();
        return folder.map(path -> Words.printable(name.substring(path.length())))
                .orElseGet(() -> EntryText.fileName(name));
    }
}
