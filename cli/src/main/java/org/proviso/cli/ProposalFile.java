package org.proviso.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.proviso.core.model.Document;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.ProvisoException.Category;
import org.proviso.core.read.Proposal;
import org.proviso.core.read.SecondReader;

/** What another program proposes, from a file of JSON lines in the codebook's format. */
final class ProposalFile implements SecondReader {
    static final int MOST_BYTES = 64_000_000;

    private final String name;
    private final Map<String, List<Proposal>> proposals = new LinkedHashMap<>();
    private final List<String> refused = new ArrayList<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    private ProposalFile(String name) {
        this.name = name;
    }

    /**
     * Reads the file; a line that says nothing is refused, and the others are taken.
     *
     * @throws ProvisoException when the file cannot be read, or is too large
     */
    static ProposalFile read(Path file) {
        byte[] bytes = GivenFile.head(file, MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ProvisoException(
                    Category.INVALID,
                    file + " is larger than " + MOST_BYTES / 1_000_000 + " MB: give fewer proposals at a time");
        }
        String fileName = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        ProposalFile read = new ProposalFile(fileName.replaceFirst("\\.[^.]*$", ""));
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                read.add(fileName + ":" + (i + 1), lines.get(i));
            }
        }
        return read;
    }

    private void add(String place, String line) {
        try {
            ProposalJson read = ProposalJson.parse(line);
            proposals.computeIfAbsent(read.document(), key -> new ArrayList<>()).add(read.proposal());
        } catch (IllegalArgumentException e) {
            refused.add(place + ": " + e.getMessage());
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Proposal> propose(Document document) {
        String file = EntryText.fileName(document.provenance().name());
        asked.add(file);
        return proposals.getOrDefault(file, List.of());
    }

    /** What is wrong with lines of the file, with its place. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    /** The documents that it speaks of, and that were not read. */
    List<String> unread() {
        return proposals.keySet().stream().filter(file -> !asked.contains(file)).toList();
    }
}
