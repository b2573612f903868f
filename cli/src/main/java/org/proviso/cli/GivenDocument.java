package org.proviso.cli;

import java.util.List;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.ProvisoException.Category;
import org.proviso.core.register.Register;

/** A document of a register, as a person names it: by its file name, its path as it was given, or the first digits of its SHA-256. */
final class GivenDocument {
    private static final int MOST_NAMED = 5;
    private static final int FEWEST_DIGITS = 4;

    private GivenDocument() {}

    /** @throws ProvisoException with NOT_FOUND when the words name no document, or several; it says which */
    static DocumentId of(Register register, String words) {
        List<DocumentId> named = register.documents().values().stream()
                .map(told -> told.event())
                .filter(taken -> taken.provenance().name().equals(words)
                        || EntryText.fileName(taken.provenance().name()).equals(words))
                .map(taken -> taken.document())
                .toList();
        List<DocumentId> found = named.isEmpty() ? byId(register, words) : named;
        if (found.isEmpty()) {
            throw new ProvisoException(
                    Category.NOT_FOUND,
                    "no document '" + words + "' in this register; give a file name or the first " + FEWEST_DIGITS
                            + " or more digits of a sha256, as 'proviso show' prints them");
        }
        if (found.size() > 1) {
            throw new ProvisoException(
                    Category.NOT_FOUND,
                    "'" + words + "' names " + found.size() + " documents: "
                            + String.join(
                                    ", ",
                                    found.stream()
                                            .limit(MOST_NAMED)
                                            .map(document -> describe(register, document))
                                            .toList())
                            + (found.size() > MOST_NAMED ? ", ..." : "") + "; give more digits of the sha256");
        }
        return found.getFirst();
    }

    private static List<DocumentId> byId(Register register, String words) {
        return register.documents().keySet().stream()
                .filter(document ->
                        words.length() >= FEWEST_DIGITS && document.value().startsWith(words))
                .toList();
    }

    private static String describe(Register register, DocumentId document) {
        return document.value().substring(0, 12) + " (" + EntryText.name(register, document) + ")";
    }
}
